import type { Unit } from '../core/rule.ts';
import { isConstantNode } from '../syntax/rust/constants.ts';
import { importsIn } from '../syntax/rust/imports.ts';
import { moveModuleFixes } from '../syntax/rust/module-move/plan.ts';
import type { Language } from './language.ts';
import { readRustAttribute } from './rust-attributes.ts';
import { rustPanicSigns } from './rust-panic-signs.ts';
import { rustSigns } from './rust-signs.ts';

/** Rust, as of edition 2024. Lexical facts: the Rust reference, "Lexical structure". */
export const rust: Language = {
  id: 'rust',
  name: 'Rust',
  extensions: ['.rs'],
  grammar: 'tree-sitter-rust.wasm',
  testPaths: [
    'tests/**',
    'benches/**',
    '**/tests/**',
    '**/tests.rs',
    '**/test.rs',
    '**/*_test.rs',
    '**/*_tests.rs',
    '**/test_*.rs',
  ],
  // Cargo's `benches`, cargo-fuzz's `fuzz`, inputs of parsers, and crates and modules that only tests depend on.
  testFolders:
    /(?:^|\/)(?:benches|benchmarks?|fuzz(?:ers?|ing)?(?:[-_][^/]*)?|fixtures|test[-_]?data|(?:[^/]*[-_])?test(?:s|ing)?[-_]?(?:utils?|support|helpers?|fixtures?|harness)(?:[-_][^/]*)?|(?:tests?[-_](?!runner|explorer|framework)[^/]*|[^/]*[-_]test(?:s|ing)?|(?:[^/]*[-_])?(?:bench(?:es|marks?)?|fuzz(?:er|ing)?)(?:[-_][^/]*)?)(?=\/src\/))\//,
  entryPaths: ['**/main.rs', '**/src/bin/*.rs'],
  // Programs that compiletest and trybuild compile.
  inputFolders:
    /(?:^|\/)(?:tests?|[^/]*[-_]tests?|tests?[-_][^/]*)\/(?:[^/]+\/)*(?:ui|ui[-_][^/]+|fail|pass)\/|(?:^|\/)(?:ui[-_]tests?|tests?[-_]ui|(?:[^/]+[-_])?compile[-_]tests?|(?:compile|run|build)[-_](?:fail|pass)|trybuild|macrotest)\/|(?:^|(?<!(?:^|\/)src)\/)fixtures?\/|(?:^|\/)tests\/(?:targets|inputs?|projects|resources)\//,
  toolPaths: ['build.rs', 'build/**'],
  // What a macro crate panics with is a compile error; packages for those who develop the others; packages
  // whose whole point is to panic.
  toolFolders:
    /(?:^|\/)(?:(?:examples|xtasks?(?:[-_][^/]*)?|lintcheck)\/|(?:[^/]*[-_])?(?:derive(?:[-_][^/]*)?|macros?|dev|panic)\/src\/)/,
  lexical: {
    lineComments: [{ open: '//', doc: ['///', '//!'], notDoc: ['////'] }],
    blockComments: [{ open: '/*', close: '*/', nests: true, doc: ['/**', '/*!'], notDoc: ['/***', '/**/'] }],
    strings: [
      { open: '"', close: '"', escape: '\\', spansLines: true, is: 'string' },
      { open: 'b"', close: '"', escape: '\\', spansLines: true, is: 'string' },
      { open: 'c"', close: '"', escape: '\\', spansLines: true, is: 'string' },
      { open: "b'", close: "'", escape: '\\', spansLines: false, is: 'character' },
      { open: 'r', close: '"', fence: '#', spansLines: true, is: 'string' },
      { open: 'br', close: '"', fence: '#', spansLines: true, is: 'string' },
      { open: 'cr', close: '"', fence: '#', spansLines: true, is: 'string' },
    ],
    quoteOrLabel: "'",
    rawWord: 'r#',
    shebang: true,
    symbols: [
      '..=',
      '...',
      '<<=',
      '>>=',
      '::',
      '->',
      '=>',
      '..',
      '&&',
      '||',
      '==',
      '!=',
      '<=',
      '>=',
      '+=',
      '-=',
      '*=',
      '/=',
      '%=',
      '^=',
      '&=',
      '|=',
    ],
    outline: {
      items: {
        fn: 'function',
        mod: 'module',
        struct: 'type',
        enum: 'type',
        impl: 'implementation',
        trait: 'trait',
        const: 'constant',
        static: 'constant',
        macro_rules: 'macro',
      },
      modifiers: ['pub', 'async', 'unsafe', 'extern', 'default', 'const'],
      attribute: '#',
      readAttribute: readRustAttribute,
      macroMark: '!',
      quotingMacros: [
        'quote',
        'quote_spanned',
        'parse_quote',
        'parse_quote_spanned',
        'json',
        'html',
        'view',
        'rsx',
        'stringify',
      ],
      testMacros: ['proptest', 'quickcheck'],
      developmentMacros: /^(?:fail_point|cfg_(?:\w+_)?tests?(?:_\w+)?)$/,
      conditionMacro: /(?:\bif|&&)\s+cfg!\(((?:[^(){};|]|\([^(){};|]*\))*)\)(?:\s*&&[^{};|]*)?\s*$/,
      lazyMacros: ['lazy_static', 'thread_local'],
    },
  },
  signs: rustSigns,
  panicSigns: rustPanicSigns,
  importsIn,
  isInConstant,
  testModuleRefactorings: moveModuleFixes,
};

/**
 * A constant's or type's definition goes to the tree, because a closure in it runs later. In a function the tokens
 * decide unless a const block or an array length is around, and then the tree does. Without a tree such places
 * count as constant: a missed finding costs less than a wrong one.
 */
function isInConstant(unit: Unit, index: number): boolean {
  const constant = constantAround(unit, index);
  if (constant === 'block') return true;
  if (constant === 'none' && (unit.kind === 'function' || unit.kind === 'loose')) return false;
  const tree = unit.tree();
  return tree === undefined || isConstantNode(tree, unit.tokens.start(index));
}

/** A const block or array length whose code cannot run later needs no tree, which has nothing to say inside a macro. */
function constantAround({ tokens }: Unit, index: number): 'none' | 'block' | 'maybe' {
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    const bracket = tokens.text(open);
    const before = tokens.text(open - 1);
    if (bracket === '{' && before === 'const') return mayRunLater(tokens, open, index) ? 'maybe' : 'block';
    if (bracket === '{' && before === '<') return 'maybe';
    const semicolon = bracket === '[' ? tokens.semicolonIn(open) : undefined;
    if (semicolon === undefined || semicolon > index) continue;
    // `vec![x; n]` takes its length when it runs; which macros do the same is for the tree to say.
    return before === '!' || mayRunLater(tokens, semicolon, index) ? 'maybe' : 'block';
  }
  return 'none';
}

/** Further back than this nothing is looked for, so that generated code of any length is judged in time. */
const MAX_TOKENS_BACK = 256;

function mayRunLater(tokens: Unit['tokens'], open: number, index: number): boolean {
  if (index - open > MAX_TOKENS_BACK) return true;
  for (let at = open + 1; at < index; at++) {
    if (/^(?:\|\|?|fn|async)$/.test(tokens.text(at))) return true;
  }
  return false;
}
