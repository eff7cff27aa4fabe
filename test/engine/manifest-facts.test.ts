import { describe, expect, it } from 'vitest';
import type { LintLevel, Source } from '../../server/src/core/finding.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { linterOf, placesOf, ruleNamed, rustSource, wordRule } from './engine-source.ts';

const RULES = [
  wordRule('panic/unwrap', 'unwrap', { twins: ['clippy::unwrap_used'] }),
  wordRule('admission/x', 'unwrap'),
];

function lint(text: string, more: Partial<Source>, settings: Partial<Settings> = {}): string[] {
  return placesOf(linterOf(RULES, settings).lint(rustSource(text, more)).findings);
}

describe('the target', () => {
  const CODE = 'fn f() { a.unwrap(); }\n';
  const judged = (more: Partial<Source>) => lint(CODE, more);

  it.each(['library', 'program'] as const)('%s is judged', (target) => {
    expect(judged({ target })).toEqual(['admission/x 1', 'panic/unwrap 1']);
  });

  it.each(['test', 'bench'] as const)('%s is test code', (target) => {
    expect(judged({ target })).toEqual([]);
  });

  it.each(['example', 'build', 'macro'] as const)('%s has no users', (target) => {
    expect(lint(CODE, { target }, { preset: 'strict' })).toEqual(['admission/x 1']);
  });

  it.each(['example', 'build'] as const)('%s admits nothing to the recommended preset', (target) => {
    expect(judged({ target })).toEqual([]);
  });

  it('is that of a tool for a program that stands beside others and says so', () => {
    const words = (text: string) => lint(`//! ${text}\n${CODE}`, { isSide: true, target: 'program' });
    expect(words('A tool for looking into files.')).toEqual([]);
    expect(words('Internal script: writes tables.')).toEqual([]);
    expect(words('Reads a file with tools.')).toHaveLength(2);
    expect(lint(`//! A tool for looking into files.\n${CODE}`, { target: 'program' })).toHaveLength(2);
  });

  it('is of no matter in a package for tests or tools, to the preset that believes it', () => {
    expect(judged({ packageUse: 'test' })).toEqual([]);
    expect(judged({ packageUse: 'tool', target: 'program' })).toEqual([]);
    expect(judged({ packageUse: 'show', target: 'program' })).toEqual([]);
    expect(lint(CODE, { packageUse: 'test' }, { preset: 'strict' })).toHaveLength(2);
  });

  it('does not overrule what the settings say of test code', () => {
    expect(lint(CODE, { target: 'test' }, { testPaths: [] })).toHaveLength(2);
  });

  it('is told to rules, and guessed by the path where no manifest tells', () => {
    const rule = ruleNamed('a/part', {
      languages: {
        rust: {
          evidence: 'word',
          words: ['here'],
          check: ({ start, end, unit }) => ({
            start,
            end,
            message: `${unit.isProgram ? 'program' : 'library'}${unit.isEntry ? '!' : ''} ${unit.path}`,
          }),
        },
      },
    });
    const partOf = (more: Partial<Source>) =>
      linterOf([rule]).lint(rustSource('fn f() { here }', more)).findings[0]?.message;
    expect(partOf({ target: 'program', isEntry: false })).toBe('program src/lib.rs');
    expect(partOf({ target: 'program', isEntry: true })).toBe('program! src/lib.rs');
    expect(partOf({ target: 'library', isEntry: false, path: 'src/main.rs' })).toBe('library src/main.rs');
    expect(partOf({})).toBe('library src/lib.rs');
    expect(partOf({ path: 'src/main.rs' })).toBe('program! src/main.rs');
    expect(partOf({ path: 'tool/src/bin/a.rs', packagePath: 'src/bin/a.rs' })).toBe(
      'program! tool/src/bin/a.rs',
    );
    expect(partOf({ path: 'src/domain.rs' })).toBe('library src/domain.rs');
  });
});

describe('lint levels of a manifest', () => {
  const CODE = 'fn f() { a.unwrap(); }\n';
  const allow = (lint: string): LintLevel => ({ lint, isSilenced: true });
  const warn = (lint: string): LintLevel => ({ lint, isSilenced: false });

  it('silence rules with such a twin', () => {
    expect(lint(CODE, { lints: [allow('unwrap_used')] })).toEqual(['admission/x 1']);
    expect(lint(CODE, { lints: [allow('expect_used')] })).toHaveLength(2);
    expect(lint(CODE, { lints: [allow('warnings')] })).toEqual(['admission/x 1']);
  });

  it('decide by the first that speaks', () => {
    expect(lint(CODE, { lints: [warn('unwrap_used'), allow('warnings')] })).toHaveLength(2);
    expect(lint(CODE, { lints: [allow('unwrap_used'), warn('unwrap_used')] })).toHaveLength(1);
  });

  it('are overruled by attributes and by our own settings', () => {
    const lints = [allow('unwrap_used')];
    expect(lint(`#[warn(clippy::unwrap_used)]\n${CODE}`, { lints })).toHaveLength(2);
    expect(lint(`#![deny(clippy::unwrap_used)]\n${CODE}`, { lints })).toHaveLength(2);
    expect(lint(CODE, { lints }, { rules: { 'panic/unwrap': 'info' } })).toHaveLength(2);
    expect(lint(`#[allow(clippy::unwrap_used)]\n${CODE}`, { lints: [warn('unwrap_used')] })).toHaveLength(1);
  });

  it('switch nothing on', () => {
    const rules = { 'panic/unwrap': 'off' } as const;
    expect(lint(CODE, { lints: [warn('unwrap_used')] }, { rules })).toEqual(['admission/x 1']);
  });

  it('speak of the twins that a problem names', () => {
    const rule = ruleNamed('a/b', {
      twins: ['clippy::one', 'clippy::two'],
      languages: {
        rust: {
          evidence: 'word',
          words: ['one', 'two'],
          check: ({ start, end, word }) => ({ start, end, twins: [`clippy::${word}`] }),
        },
      },
    });
    const code = 'fn f() {\n    one;\n    two;\n}\n#[allow(clippy::two)]\nfn g() {\n    one;\n    two;\n}\n';
    const source = rustSource(code, { lints: [allow('one')] });
    expect(placesOf(linterOf([rule]).lint(source).findings)).toEqual(['a/b 3']);
  });
});
