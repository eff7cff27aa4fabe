import { describe, expect, it } from 'vitest';
import { isConstantNode } from '../../server/src/syntax/rust/constants.ts';
import { loadRustParser, parse } from '../support/rust-unit.ts';

const parsers = await loadRustParser();

/** Code with `unwrap` in one place, and whether the compiler evaluates that place. */
const PLACES: readonly [name: string, isConstant: boolean, code: string][] = [
  ['constant', true, 'const X: u8 = y.unwrap();'],
  ['static', true, 'static X: u8 = y.unwrap();'],
  ['associated constant', true, 'impl A { const X: u8 = y.unwrap(); }'],
  ['constant in a function', true, 'fn f() { const X: u8 = y.unwrap(); }'],
  ['const block', true, 'fn f() { let x = const { y.unwrap() }; }'],
  ['length of an array type', true, 'fn f() { let x: [u8; y.unwrap()] = z; }'],
  ['length of an array', true, 'fn f() { let x = [0; y.unwrap()]; }'],
  ['discriminant', true, 'enum E { A = y.unwrap() }'],
  ['generic argument', true, 'fn f() { g::<{ y.unwrap() }>(); }'],
  ['macro in a constant', true, 'const X: () = assert!(y.unwrap());'],
  ['function', false, 'fn f() { y.unwrap(); }'],
  ['constant function', false, 'const fn f() -> u8 { y.unwrap() }'],
  ['closure in a static', false, 'static X: LazyLock<u8> = LazyLock::new(|| y.unwrap());'],
  ['function in a const block', false, 'fn f() { const { fn g() { y.unwrap(); } } }'],
  ['element of an array', false, 'fn f() { let x = [y.unwrap(); 2]; }'],
  ['loose code', false, 'y.unwrap();'],
];

describe('isConstantNode', () => {
  it.each(PLACES)('%s: %s', (_, isConstant, code) => {
    const tree = parse(parsers, code);
    expect(isConstantNode(tree.rootNode, code.indexOf('unwrap'))).toBe(isConstant);
    tree.delete();
  });
});
