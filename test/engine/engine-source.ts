import type { Finding, Source } from '../../server/src/core/finding.ts';
import { defineRule, type Rule } from '../../server/src/core/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/core/settings.ts';
import { createLinter, type Linter, type LinterOptions } from '../../server/src/engine/linter.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';

/** A Rust source at a path of production code. */
export function rustSource(text: string, more: Partial<Source> = {}): Source {
  return { path: 'src/lib.rs', language: 'rust', text, ...more };
}

/** A rule as small as a test needs it. */
export function ruleNamed(id: string, more: Partial<Rule>): Rule {
  return defineRule({
    id,
    severity: 'warning',
    preset: 'recommended',
    message: 'It is a fact.',
    why: 'It matters.',
    instead: 'Do something else.',
    examples: [{ language: 'rust', bad: '', good: '' }],
    languages: {},
    ...more,
  });
}

/** A rule that flags each use of a name. */
export function wordRule(id: string, word: string, more: Partial<Rule> = {}): Rule {
  return ruleNamed(id, {
    languages: {
      rust: { evidence: 'word', words: [word], check: ({ start, end }) => ({ start, end }) },
    },
    ...more,
  });
}

/** A linter with these rules, without grammars. */
export function linterOf(
  rules: readonly Rule[],
  settings: Partial<Settings> = {},
  more: Partial<LinterOptions> = {},
): Linter {
  return createLinter({
    rules,
    languages: LANGUAGES,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    ...more,
  });
}

/** Rules and lines, counted from 1, of what was found. */
export function placesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, from }) => `${rule} ${from.line + 1}`);
}
