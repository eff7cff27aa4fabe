import type { Node } from 'web-tree-sitter';
import { type Check, checksIn, type Preset, type Rule, type WordSite } from '../../server/src/core/rule.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { createLinter, type Linter } from '../../server/src/engine/linter.ts';
import type { Limitation } from '../../server/src/engine/report.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';
import { RULES } from '../../server/src/rules/registry.ts';
import type { Parsers } from '../../server/src/syntax/parsers.ts';
import { type Comparison, compare, type Statement } from './difference.ts';
import { askOracle, type Verdict } from './oracle.ts';
import { patient } from './whole-tree.ts';

export const PRESETS: readonly Preset[] = ['recommended', 'strict', 'all'];

/** Compares the word rules with the oracle, apart for words in the tree and in the tokens of macros. */
export interface WordComparison {
  readonly inTree: Comparison;
  readonly inTokens: Comparison;
  /** Places where only a type could tell, by what the engine says of them. */
  readonly unsure: { readonly found: number; readonly silent: number };
  /** How many watched words stand at places where a finding could be. */
  readonly words: number;
  /** Why the engine did not judge the text; then nothing is compared. */
  readonly limitation: Limitation | undefined;
}

/** Linters with the word rules alone, one per preset. */
export type WordLinters = Readonly<Record<Preset, Linter>>;

/** The rules whose verdicts the oracle computes: each is decided by a watched word and the code of its unit. */
const JUDGED: ReadonlySet<string> = new Set([
  'blocking/block-on',
  'debug/dbg',
  'panic/expect',
  'panic/lock-unwrap',
  'panic/panic-macro',
  'panic/unwrap',
  'unfinished/not-implemented',
  'unsafe/zeroed',
]);

/** The rules under comparison, without twins: attributes that allow other tools' lints are the engine's matter. */
export const WORD_RULES: readonly Rule[] = RULES.filter(({ id }) => JUDGED.has(id)).map(
  ({ twins: _, ...rule }) => ({
    ...rule,
    languages: { rust: checksIn(rule, 'rust').map(withoutTwins) },
  }),
);

function withoutTwins(check: Check): Check {
  if (check.evidence !== 'word') return check;
  return {
    ...check,
    check(site: WordSite) {
      const found = check.check(site);
      if (found === undefined) return undefined;
      const problems = 'start' in found ? [found] : found;
      return problems.map(({ twins: _, ...problem }) => problem);
    },
  };
}

export function wordLinters(parsers: Parsers): WordLinters {
  const linterOf = (preset: Preset) =>
    createLinter({
      rules: WORD_RULES,
      languages: LANGUAGES,
      settings: { ...DEFAULT_SETTINGS, preset },
      parsers: patient(parsers),
      rethrow: true,
    });
  return { recommended: linterOf('recommended'), strict: linterOf('strict'), all: linterOf('all') };
}

/**
 * Judges the text under one preset as production code, whatever its path. Directives are made unreadable first:
 * the verdicts of rules are compared, and what silences them afterwards is not.
 */
export function compareWords(source: string, root: Node, linter: Linter, preset: Preset): WordComparison {
  const text = source.replaceAll('shipworthy-ignore', 'shipworthy_ignore');
  const { findings, limitation } = linter.lint({ path: 'src/sample.rs', language: 'rust', text });
  if (limitation)
    return { inTree: NOTHING, inTokens: NOTHING, unsure: { found: 0, silent: 0 }, words: 0, limitation };
  const { verdicts, words } = askOracle(root, text, preset);
  const unsure = verdicts.filter(({ is }) => is === 'unsure');
  const unsureKeys = new Set(unsure.map(keyOf));
  const found = findings.filter((each) => unsureKeys.has(keyOf(each))).length;
  const certain = verdicts.filter(({ is }) => is === 'finding');
  const ours = findings.filter((each) => !unsureKeys.has(keyOf(each)));
  const inTokens = (offset: number) => isInTokens(root, offset);
  return {
    inTree: compare(
      ours.filter(({ start }) => !inTokens(start)).map(statementOf),
      certain.filter((each) => !each.inTokens).map(statementOf),
    ),
    inTokens: compare(
      ours.filter(({ start }) => inTokens(start)).map(statementOf),
      certain.filter((each) => each.inTokens).map(statementOf),
    ),
    unsure: { found, silent: unsure.length - found },
    words,
    limitation: undefined,
  };
}

const NOTHING: Comparison = { agreed: 0, differences: [] };

type Place = Pick<Verdict, 'rule' | 'start' | 'end'>;

function keyOf({ rule, start }: Place): string {
  return `${rule} ${start}`;
}

function statementOf({ rule, start, end }: Place): Statement {
  return { offset: start, text: `${rule} to ${end}` };
}

function isInTokens(root: Node, offset: number): boolean {
  return root.descendantForIndex(offset)?.parent?.type === 'token_tree';
}
