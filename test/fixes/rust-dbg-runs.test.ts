import { describe, expect, it } from 'vitest';
import type { Safety } from '../../server/src/core/finding.ts';
import { applyEdits } from '../../server/src/core/text.ts';
import { dbgFixes } from '../../server/src/syntax/rust/fixes/dbg.ts';
import { loadRustParser, rustContext } from '../support/rust-unit.ts';
import { errorsOfModules, hasRustc, valuesOfRuns } from '../support/rustc.ts';

const BUDGET = 120_000;
const parsers = await loadRustParser();

const HEAD = `
#[derive(Clone, Copy, Debug, PartialEq)]
struct S { x: i32 }
fn f(x: i32) -> i32 { x + 1 }
`;

/** Of the largest kind every third pair is taken, to be done within seconds. */
const MANY = 500;

/** Expressions of a type, and places where one of that type may stand; \`$\` is the place. */
const KINDS: readonly { readonly expressions: readonly string[]; readonly places: readonly string[] }[] = [
  {
    expressions: [
      '1 + 2', 'a', '-1', '-a', '!a', 'a as i32', '2u8 as i32', 'a & b', 'a << 1', 'a - b', '*r', 's.x', 'f(a)', '(a)',
      'if a > 0 { 1 } else { 2 }', 'match a { 3 => 7, _ => 5 }', '{ a }', 'unsafe { a }', 'loop { break 4; }', 'a.pow(2)',
      '[1, 2, 3][1]', '(a, b).1', 'S { x: 3 }.x', '{ let z = a; z } + 1', 'a ^ b | 1', 'dbg!(a) + dbg!(b)', 'f', "'l: { break 'l a; }",
    ],
    places: [
      '$ * 3', '10 - $', '-$', '!$', '$.pow(2)', '$.max(2).min(9)', '$ as u8 as i32', '[10, 20, 30, 40][$ as usize & 3]',
      'if $ > 1 { 1 } else { 2 }', 'match $ { 3 => 1, _ => 2 }', '(0..$).len() as i32', '(|| $)()', '(move || $ + 1)()', '{ $ }',
      'vec![$, 1].len() as i32', 'format!("{}", $).len() as i32', 'f($)', '*&$', '($ & 7 == 1) as i32', 'loop { break $; }',
      '($, 1).0', '$ << 1', '1 << $ % 8', '1 + $ * 2', '{ let x = $; x }', '{ let (x, _) = ($, 1); x }', 'S { x: $ }.x', '{ f($); 1 }',
      '{ dbg!(1); $ }', '{ let mut x = 0; x += $; x }', '{ let mut v = [1]; v[0] -= $; v[0] }', '$ - $', '{ return $; }', '{ $; 1 }',
      '$(1)', '{ let x = std::dbg!(1) + $; x }', 'Some($).map(|x| x + $).unwrap()', 'if let 3 = $ { 1 } else { 0 }', '{ while $ < -99 {} 1 }',
      '{ let Some(x) = Some($) else { return 1 }; x }', 'match 1 { _ if $ == 3 => 1, _ => $ }', '{ assert!($ < 9999, "{}", $); 1 }',
    ],
  },
  {
    expressions: ['a < b', 'a < b && b < 9', 'a == 3 || false', '!t', 't', 't ^ true', 'matches!(a, 3)', 's == S { x: 1 }', '(s == S { x: 1 })'],
    places: [
      '!$ as i32', '$ as i32', '($ && t) as i32', '(t || $) as i32', 'if $ { 1 } else { 2 }', '($ == true) as i32', 'if !$ && t { 1 } else { 2 }',
      '{ while $ { return 1; } 2 }', '$.then_some(4).unwrap_or(5)', 'if t == $ { 1 } else { 0 }', '($ | t & $) as i32', 'match $ { true => 1, false => 0 }',
    ],
  },
  {
    expressions: ['0..3', '1..a', '0..=2', '(0..3)', '..', '..2', 'a..b + 1'],
    places: [
      '$.len() as i32', '{ let mut n = 0; for i in $ { n += i; } n }', '$.rev().next().unwrap_or(9)', '$.contains(&1) as i32', '[1, 2, 3][$].len() as i32',
      '$.clone().sum::<i32>()', '{ let x = $; x.start }', '&"abcdef"[$] == "b" && true', '($.start - 1)', 'Some($).unwrap().count() as i32',
    ],
  },
  {
    expressions: ['1.', '1.5', '-2.5f64', '1e3', 'x', 'x * 2.', '2.0_f64'],
    places: ['$.sqrt() as i32', '$ as i32', '-$ as i32', '($ * 2.0) as i32', '(1.0 - $) as i32', '($..9.0).end as i32', '($, 1).0 as i32'],
  },
  {
    expressions: ['&a', '&&a', '&mut m', '&[1, 2, 3][..]', '"abc"', '"abc".to_string()', 'vec![1, 2]', 'String::new() + "x"', '&*v', '&v', 'Some(1)', 'Ok::<i32, ()>(2)', '[1; 3]'],
    places: ['$.len() as i32', '$.clone().abs()', '*$', '**$', '$.unwrap()', '$.iter().sum::<i32>()', '$[0] as i32', 'format!("{:?}", $).len() as i32', '$.to_string().len() as i32', '{ let y = $; *y + 1 }', '&*$ == "abc"', '{ for _ in $ {} 1 }', '($.0)', '{ *$ += 1; m }'],
  },
];

/** Bodies in which a value that tells when it is dropped, or a variable that is copied, goes through `dbg!`. */
const BODIES = [
  'let n = dbg!(g).len(); say("after"); let _ = n;',
  'dbg!(g); say("after");',
  'dbg!(&g); say("after");',
  'let h = dbg!(g); say("after");',
  'let _ = dbg!(g); say("after");',
  'let _h = dbg!(g); say("after");',
  'let Loud(name) = dbg!(g); say(name); say("after");',
  'let r = &dbg!(g); say(r.0); say("after");',
  'take(dbg!(g)); say("after");',
  'match dbg!(g) { Loud(_) => say("in") } say("after");',
  'match dbg!(g) { _ => say("in") } say("after");',
  'if dbg!(g).len() > 0 { say("in"); } say("after");',
  'say(dbg!(g).0); say("after");',
  'if dbg!(g) == Loud("other") { say("in"); } say("after");',
  'if Loud("other") != dbg!(g) { say("in"); } say("after");',
  'dbg!(g, 1); say("after");',
  'let _ = (dbg!(g), 1).1; say("after");',
  'let f = move || dbg!(g).len(); f(); say("after");',
  'let f = || dbg!(g); f(); say("after");',
  'let f = move || { let h = dbg!(g); say(h.0) }; f(); say("after");',
  'let o = Some(g); if let Some(_) = dbg!(o) { say("in"); } say("after");',
  'let o = Some(g); match dbg!(o) { Some(h) => say(h.0), None => {} } say("after");',
  'let o = Some(g); if dbg!(o).is_some() { say("in"); } say("after");',
  'let o = Some(g); let h = dbg!(o).unwrap(); say(h.0); say("after");',
  'let o = Some(g); dbg!(o).map(|h| say(h.0)); say("after");',
  'for h in dbg!(vec![g]) { say(h.0); } say("after");',
  'let v = vec![g]; for h in dbg!(v) { say(h.0); } say("after");',
  'let v = vec![g]; say(dbg!(v)[0].0); say("after");',
  'let b = Box::new(g); say(dbg!(*b).0); say("after");',
  'let b = Box::new(g); let h = dbg!(*b); say(h.0); say("after");',
  'let t = (g, 1); say(dbg!(t.0).0); say("after");',
  'let t = (g, 1); dbg!(t.1); say("after");',
  'let t = (g, 1); dbg!(t).1; say("after");',
  'println!("{}", dbg!(g).0); say("after");',
  'println!("{:?}", dbg!(g)); say("after");',
  'let _v = vec![dbg!(g)]; say("after");',
  'let s = String::from("text"); dbg!(s); say("after");',
  'let s = String::from("text"); say(&dbg!(s)); say("after");',
  'let mut c = 1; dbg!(c); c += 1; say(&c.to_string());',
  'let mut c = [3, 1]; dbg!(c).sort(); say(&format!("{c:?}"));',
  'let mut c = [3, 1]; let d = &mut dbg!(c); d[0] = 9; say(&format!("{c:?}"));',
  'let mut c = [3, 1]; dbg!(c)[0] = 9; say(&format!("{c:?}"));',
  'let mut c = (3, 1); dbg!(c).0 = 9; say(&format!("{c:?}"));',
  'let mut c = Count(3); dbg!(c).add(); say(&c.0.to_string());',
  'let mut c = Count(3); dbg!(c.0).pow(2); c.0 += 1; say(&c.0.to_string());',
  'let mut c = 1; let f = || dbg!(c) + 1; let n = f(); c += n; say(&c.to_string());',
  'let mut c = Count(3); match dbg!(c) { ref mut d => d.0 = 9 } say(&c.0.to_string());',
  'let mut c = Some(1); if let Some(d) = &mut dbg!(c) { *d = 2; } say(&format!("{c:?}"));',
  'let mut c = 1; let r = &dbg!(c); c += *r; say(&c.to_string());',
  'let mut c = 1; let ref d = dbg!(c); c += *d; say(&c.to_string());',
  'let c = 1; let d = dbg!(300) as u8; say(&d.to_string());',
  'let mut c = 0..3; dbg!(c.clone()).next(); c.next(); say(&format!("{c:?}"));',
  'let h = Loud("h"); if true { dbg!(h); return; } say(h.0);',
  'let h = Loud("h"); if g.len() > 9 { dbg!(h); } say("after");',
  'let c = Count(1); dbg!(c); say(&c.0.to_string());',
  'let h = Loud("h"); dbg!(h); let h = 1; say(&h.to_string());',
  'let mut h = Loud("h"); dbg!(h); h = Loud("i"); say(h.0);',
  'let h = Loud("h"); dbg!(h); match Some("x") { Some(h) => say(h), None => {} }',
  'let h = Loud("h"); dbg!(h); let f = |h: i32| h + 1; say(&f(1).to_string());',
];

const LOUD = `
use std::cell::RefCell;
thread_local! { static SAID: RefCell<Vec<String>> = RefCell::new(Vec::new()); }
fn say(words: &str) { SAID.with(|said| said.borrow_mut().push(words.to_string())); }
#[derive(Debug, PartialEq)]
struct Loud(&'static str);
impl Loud { fn len(&self) -> usize { self.0.len() } }
impl Drop for Loud { fn drop(&mut self) { say(&format!("drop {}", self.0)); } }
#[derive(Clone, Copy, Debug)]
struct Count(i32);
impl Count { fn add(&mut self) { self.0 += 1; } }
fn take(_: Loud) { say("taken"); }
`;

interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly safety: Safety;
}

describe.skipIf(!hasRustc())('code without its dbg!', () => {
  it('computes the same, whatever stands in it and wherever it stands', { timeout: BUDGET }, () => {
    const texts = KINDS.flatMap(({ expressions, places }) => {
      const pairs = places.flatMap((place, row) => expressions.map((expression, column) => ({ place, expression, at: row + column })));
      const taken = pairs.length > MANY ? pairs.filter(({ at }) => at % 3 === 0) : pairs;
      return taken.map(({ place, expression }) => programOf(place.replaceAll('$', `dbg!(${expression})`)));
    });
    const { safe, count } = compareRuns(texts);
    expect(count).toBeGreaterThan(400);
    expect(safe).toBeGreaterThan(350);
  });

  it('drops and changes the same where the fix claims to be safe', { timeout: BUDGET }, () => {
    const texts = BODIES.map(
      (body) => `${LOUD}fn body(g: Loud) {\n    ${body}\n}\npub fn run() -> Vec<String> {\n    body(Loud("g"));\n    SAID.take()\n}\n`,
    );
    const { safe, count } = compareRuns(texts);
    expect(count).toBeGreaterThan(45);
    expect(safe).toBeGreaterThan(15);
  });
});

function programOf(code: string): string {
  return `${HEAD}pub fn run() -> i32 {
    let (a, b, t, x) = (3, 5, true, 2.25);
    let (s, v, r) = (S { x: 1 }, vec![4, 5], &6);
    let mut m = 7;
    let value = ${code};
    Into::<i64>::into(value) as i32
}
`;
}

/** Takes every safe \`dbg!\` out of the texts that compile and runs them with and without. */
function compareRuns(texts: readonly string[]): { readonly safe: number; readonly count: number } {
  const compiling = compilingOf(texts);
  const cases = compiling.flatMap(casesOf);
  const broken = errorsOfModules(cases.map(({ after }) => after)).flatMap((messages, index) =>
    cases[index]?.safety === 'safe' && messages.length > 0 ? [`${cases[index]?.name}: ${messages}`] : [],
  );
  expect(broken).toEqual([]);
  const safe = cases.filter(({ safety }) => safety === 'safe');
  const before = valuesOfRuns(safe.map((one) => one.before));
  const after = valuesOfRuns(safe.map((one) => one.after));
  expect(before).toHaveLength(safe.length);
  expect(after?.map((value, index) => `${safe[index]?.name}: ${value}`)).toEqual(before?.map((value, index) => `${safe[index]?.name}: ${value}`));
  return { safe: safe.length, count: compiling.length };
}

/** The texts that compile: while one of them does not, the compiler stops before it has seen all errors of the others. */
function compilingOf(texts: readonly string[]): string[] {
  const errors = errorsOfModules(texts);
  const rest = texts.filter((_, index) => errors[index]?.length === 0);
  return rest.length === texts.length ? rest : compilingOf(rest);
}

/** The text without its first \`dbg!\`. */
function casesOf(text: string): Case[] {
  const start = text.search(/(?:std::)?dbg!/);
  const name = start + (text.startsWith('std::', start) ? 5 : 0);
  const context = rustContext(parsers, text, { start: name, end: endOfCall(text, name) });
  try {
    const { unitStart } = context;
    return dbgFixes(context).map(({ edits, safety }) => ({
      name: text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start)).trim(),
      before: text,
      after: applyEdits(text, edits.map((edit) => ({ ...edit, start: edit.start + unitStart, end: edit.end + unitStart }))),
      safety,
    }));
  } finally {
    context.delete();
  }
}

function endOfCall(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return text.length;
}
