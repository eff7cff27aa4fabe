import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadParsers } from '../support/linter.ts';
import { describeDifference } from './difference.ts';
import { withWholeTree } from './whole-tree.ts';
import { compareWords, PRESETS, wordLinters } from './words.ts';

/** Expressions with a watched word, and look-alikes. */
const WORDS: readonly string[] = [
  'a.unwrap()',
  'a . unwrap /* c */ ( /* c */ )',
  'a\n    .b()\n    .unwrap()',
  'a.unwrap(1)',
  'a.unwrap::<u8>()',
  'a.unwrap_err()',
  'a.unwrap_or(0)',
  'a.unwrap',
  '(a.unwrap)()',
  'unwrap()',
  'r#unwrap()',
  'Option::unwrap(a)',
  'Option::<u8>::unwrap(a)',
  'std::result::Result::<Vec<u8>, ()>::unwrap(a)',
  'b.map(Option::unwrap)',
  'Other::unwrap(a)',
  'a.expect("why")',
  'a.expect(r#"why"#)',
  'a.expect(1)',
  'a.expect(b"why")',
  'a.expect()',
  'a.expect("why", 1)',
  'a.expect_err("why")',
  'Result::expect(a, "why")',
  'a.lock().unwrap()',
  'a.read().expect("why")',
  'a.lock(1).unwrap()',
  'a.wait(b).unwrap()',
  'a.lock().await.unwrap()',
  'a.lock()?.unwrap()',
  'lock().unwrap()',
  'panic!("why")',
  'panic!("not implemented")',
  'std::panic!()',
  'panic ! ["why"]',
  'panic(1)',
  'todo!()',
  'todo! { "x" }',
  'unimplemented!("only supported on Windows platforms")',
  'unreachable!("why {}", 1)',
  'dbg!(a.unwrap())',
  'assert!(a.unwrap() == b.expect("why"))',
  'println!("{}", dbg!(a).unwrap())',
  'a != b.unwrap()',
  'quote!(a.unwrap())',
  'vec![quote! { a.unwrap() }, b.unwrap()]',
  'futures::executor::block_on(a)',
  'rt.block_on(async { a.unwrap() })',
  'spawn_blocking(move || rt.block_on(a))',
  'unsafe { std::mem::zeroed() }',
  'unsafe { zeroed::<u8>() }',
  "if b == '\\'' { a.unwrap() } else { 'x: loop { break 'x a.unwrap() } }",
  'x.0.unwrap()',
  'S { a: b.unwrap(), c: |d: &str| d.parse().unwrap() }',
];

const statement = fc.constantFrom(...WORDS).map((word) => `let _ = ${word};`);

/** What may stand around statements, as statements again. */
const AROUND: readonly ((inner: string) => string)[] = [
  (inner) => `{ ${inner} }`,
  (inner) => `let f = |x: u8| { ${inner} };`,
  (inner) => `let f = async move { ${inner} };`,
  (inner) => `const A: u8 = { ${inner} 1 };`,
  (inner) => `static A: L<u8> = L::new(|| { ${inner} 1 });`,
  (inner) => `let _ = [0u8; { ${inner} 1 }];`,
  (inner) => `let _: [u8; { ${inner} 1 }] = x;`,
  (inner) => `let _ = const { ${inner} 1 };`,
  (inner) => `fn nested<T: Into<u8>>(x: [u8; 2]) -> Option<u8> where T: Copy { ${inner} None }`,
  (inner) => `const fn nested() { ${inner} }`,
  (inner) => `async fn nested() { ${inner} }`,
  (inner) => `unsafe extern "C" fn nested() { ${inner} }`,
  (inner) => `#[cfg(test)]\nfn nested() { ${inner} }`,
  (inner) => `#[tokio::test(flavor = "x")] async fn nested() { ${inner} }`,
  (inner) => `#[cfg(any(test, feature = "x"))] fn nested() { ${inner} }`,
  (inner) => `#[cfg(all(test, unix))] { ${inner} }`,
  (inner) => `#[cfg(not(test))] { ${inner} }`,
  (inner) => `#[cfg(test)] let _ = || { ${inner} };`,
  (inner) => `#[allow(x)] /* c */ #[test] /// d\nfn nested() { ${inner} }`,
  (inner) => `match x { #[cfg(test)] 1 => { ${inner} } 2 if y => { ${inner} } _ => {} }`,
  (inner) => `mod m { #![cfg(test)] fn nested() { ${inner} } }`,
  (inner) => `impl<T> A for B<T> { const X: u8 = 1; fn nested(&self) { ${inner} } }`,
  (inner) => `trait A { fn declared(&self); fn nested(&self) { ${inner} } }`,
  (inner) => `enum E { A = { ${inner} 1 }, B { x: u8 } }`,
  (inner) => `struct S { x: [u8; { ${inner} 1 }] }`,
  (inner) => `macro_rules! m { ($e:expr) => { ${inner} }; }`,
  (inner) => `m! { ${inner} }`,
  (inner) => `m! { fn nested() { ${inner} } }`,
  (inner) => `m! { #[cfg(test)] mod t { ${inner} } mod u { ${inner} } }`,
  (inner) => `quote! { ${inner} }`,
  (inner) => `proptest! { fn nested() { ${inner} } }`,
  (inner) => `unsafe { ${inner} }`,
  (inner) => `let Some(y) = x else { ${inner} return; };`,
  (inner) => `// a.unwrap()\n${inner} // b.unwrap()`,
  (inner) => `let _ = "a.unwrap() {"; ${inner}`,
];

const { block } = fc.letrec<{ block: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: statement },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom(...AROUND), tie('block')).map(([around, inner]) => around(inner)),
    },
  ),
  block: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('\n')),
}));

const RUNS = 300;

it('the word rules agree with the tree wherever a word stands', async () => {
  const parsers = await loadParsers();
  const linters = wordLinters(parsers);
  let compared = 0;
  const property = fc.property(block, fc.constantFrom(...PRESETS), (inner, preset) => {
    const text = `use a::b;\n\nfn outer() {\n${inner}\n}\n\nstruct After;\n`;
    withWholeTree(parsers, text, (root) => {
      if (root.hasError) return;
      compared++;
      // In a macro's tokens the tree knows neither constants nor functions: the files and repositories test that.
      const { differences } = compareWords(text, root, linters[preset], preset).inTree;
      expect(differences.map((each) => describeDifference(text, each))).toEqual([]);
    });
  });
  fc.assert(property, { numRuns: RUNS });
  expect(compared).toBeGreaterThan(RUNS / 2);
});
