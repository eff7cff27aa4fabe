import { describe, expect, it } from 'vitest';
import type { ImportCondition } from '../../server/src/core/imports.ts';
import type { WordSite } from '../../server/src/core/rule.ts';
import { importsIn } from '../../server/src/syntax/rust/imports.ts';
import { linterOf, ruleNamed, rustSource } from './engine-source.ts';

const CALL = 'fn f() {\n    sleep(1);\n}\n';

function placesOf(text: string, onlyWith: readonly ImportCondition[]): number[] {
  const rule = {
    ...ruleNamed('a/call', {}),
    languages: {
      rust: {
        evidence: 'word' as const,
        words: ['sleep'],
        check: ({ start, end, unit, index }: WordSite) =>
          unit.tokens.text(index + 1) === '(' ? { start, end, onlyWith } : undefined,
      },
    },
  };
  return linterOf([rule])
    .lint(rustSource(text))
    .findings.map(({ from }) => from.line);
}

describe('a problem that depends on imports', () => {
  const STANDARD = [{ name: 'sleep', path: 'std::thread::sleep' }];

  it('stands where the name is imported from that path, wherever in the file', () => {
    expect(placesOf(`use std::thread::sleep;\n${CALL}`, STANDARD)).toEqual([2]);
    expect(placesOf(`${CALL}use std::{thread::{sleep, spawn}, time};\n`, STANDARD)).toEqual([1]);
    expect(placesOf('fn f() {\n    use std::thread::sleep;\n    sleep(1);\n}\n', STANDARD)).toEqual([2]);
  });

  it('does not stand where the name is imported from elsewhere, not at all, or in tests alone', () => {
    expect(placesOf(CALL, STANDARD)).toEqual([]);
    expect(placesOf(`use tokio::time::sleep;\n${CALL}`, STANDARD)).toEqual([]);
    expect(placesOf(`use std::thread::sleep as pause;\n${CALL}`, STANDARD)).toEqual([]);
    expect(placesOf(`${CALL}#[cfg(test)]\nmod tests {\n    use std::thread::sleep;\n}\n`, STANDARD)).toEqual(
      [],
    );
  });

  it('does not stand where two paths have the name', () => {
    const both = '#[cfg(a)]\nuse std::thread::sleep;\n#[cfg(not(a))]\nuse tokio::time::sleep;\n';
    expect(placesOf(both + CALL, STANDARD)).toEqual([]);
  });

  it('stands where one of several conditions holds', () => {
    const conditions = [...STANDARD, { path: 'std::sync::Mutex' }];
    expect(placesOf(`struct S(std::sync::Mutex<u8>);\n${CALL}`, conditions)).toEqual([2]);
    expect(placesOf(`use std::sync::{Arc, Mutex as Lock};\n${CALL}`, conditions)).toEqual([2]);
  });
});

describe('the imports of a Rust text', () => {
  const namesOf = (text: string) => importsIn(text).map(({ name, path }) => `${name} = ${path}`);

  it('are read from trees, with other names and without globs', () => {
    expect(
      namesOf(
        'pub use ::a::{self, b as c, d::{e, f::*}, // g,\n    h};\n  use i;\nuse j::Trait as _;\nuse\n  k::l;',
      ),
    ).toEqual(['a = a', 'c = a::b', 'e = a::d::e', 'h = a::h', 'i = i', 'l = k::l']);
  });

  it('are none where a declaration does not end', () => {
    expect(namesOf('use a::{b, c')).toEqual([]);
    expect(namesOf('// use a::b;\nlet used = 1;')).toEqual([]);
  });
});
