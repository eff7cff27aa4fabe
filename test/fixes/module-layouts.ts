/** A crate in which test modules can get files of their own. Paths are relative to the package. */
export interface ModuleLayout {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** The file that holds the modules; the crate's root where it is not `src/lib.rs` or `src/main.rs`. */
  readonly source: string;
  /** Names of the modules that move, one after the other, each with the file that it makes. */
  readonly moves: Readonly<Record<string, string>>;
  /** The first move's; `safe` unless it says otherwise. */
  readonly safety?: 'suggested';
  readonly edition?: '2015' | '2018' | '2024';
}

const PRIVATE = 'fn hidden() -> u8 {\n    1\n}\n\n';
const TESTS = `#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn works() {
        assert_eq!(hidden(), 1);
    }
}
`;
const SOURCE = PRIVATE + TESTS;

/** Crates of which a compiler makes the tests before and after. */
export const LAYOUTS: readonly ModuleLayout[] = [
  { name: 'a library', files: { 'src/lib.rs': SOURCE }, source: 'src/lib.rs', moves: { tests: 'src/tests.rs' } },
  {
    name: 'a program',
    files: { 'src/main.rs': `${SOURCE}\nfn main() {\n    hidden();\n}\n` },
    source: 'src/main.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'a shebang line with a quote',
    files: { 'src/main.rs': `#!/usr/bin/env -S it's "odd\n${SOURCE}fn main() {}\n` },
    source: 'src/main.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'mod.rs',
    files: { 'src/lib.rs': 'mod a;\n', 'src/a/mod.rs': SOURCE },
    source: 'src/a/mod.rs',
    moves: { tests: 'src/a/tests.rs' },
  },
  {
    name: 'a file beside the root',
    files: { 'src/lib.rs': 'mod a;\n', 'src/a.rs': SOURCE },
    source: 'src/a.rs',
    moves: { tests: 'src/a/tests.rs' },
  },
  {
    name: 'a file that a file declares',
    files: { 'src/lib.rs': 'mod a;\n', 'src/a.rs': 'mod b;\n', 'src/a/b.rs': SOURCE },
    source: 'src/a/b.rs',
    moves: { tests: 'src/a/b/tests.rs' },
  },
  {
    name: 'an inline module around it, in the root',
    files: { 'src/lib.rs': `mod outer {\n${SOURCE}}\n` },
    source: 'src/lib.rs',
    moves: { tests: 'src/outer/tests.rs' },
  },
  {
    name: 'two inline modules around it, in a file',
    files: { 'src/lib.rs': 'mod a;\n', 'src/a.rs': `pub mod outer {\npub(in crate::a) mod r#type {\n${SOURCE}}\n}\n` },
    source: 'src/a.rs',
    moves: { tests: 'src/a/outer/type/tests.rs' },
  },
  {
    name: 'an inline module whose name is not ASCII around it',
    files: { 'src/lib.rs': `mod prüfung {\n${SOURCE}}\n` },
    source: 'src/lib.rs',
    moves: { tests: 'src/prüfung/tests.rs' },
  },
  {
    name: 'a file loaded by #[path]',
    files: { 'src/lib.rs': '#[path = "odd_name.rs"]\nmod odd;\n', 'src/odd_name.rs': SOURCE },
    source: 'src/odd_name.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'a file loaded by #[path] in an inline module',
    files: { 'src/lib.rs': 'mod inner {\n    #[path = "odd.rs"]\n    mod o;\n}\n', 'src/inner/odd.rs': SOURCE },
    source: 'src/inner/odd.rs',
    moves: { tests: 'src/inner/tests.rs' },
  },
  {
    name: 'a raw name',
    files: { 'src/lib.rs': SOURCE.replace('mod tests', 'mod r#async') },
    source: 'src/lib.rs',
    moves: { 'r#async': 'src/async.rs' },
  },
  { name: 'edition 2015', files: { 'src/lib.rs': SOURCE }, source: 'src/lib.rs', moves: { tests: 'src/tests.rs' }, edition: '2015' },
  {
    name: 'edition 2018, a file',
    files: { 'src/lib.rs': 'mod a;\n', 'src/a.rs': SOURCE },
    source: 'src/a.rs',
    moves: { tests: 'src/a/tests.rs' },
    edition: '2018',
  },
  {
    name: 'edition 2024, a raw name',
    files: { 'src/lib.rs': SOURCE.replace('mod tests', 'mod r#gen') },
    source: 'src/lib.rs',
    moves: { 'r#gen': 'src/gen.rs' },
    edition: '2024',
  },
  {
    name: 'CRLF',
    files: { 'src/lib.rs': SOURCE.replace('1);', '1);\n        assert_eq!("a\n        b".len(), 11);').replaceAll('\n', '\r\n') },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'tabs',
    files: { 'src/lib.rs': SOURCE.replaceAll('    ', '\t') },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'a byte order mark',
    files: { 'src/lib.rs': `\uFEFF${TESTS.replace('hidden()', '1')}` },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'strings, raw strings and comments over several lines',
    files: {
      'src/lib.rs': `${PRIVATE}#[cfg(test)]
mod tests {
    /* A comment
         /* in a comment */
       "with a quote. */
    #[test]
    fn strings() {
        let plain = "one
    two // no comment
        three \\
            four";
        assert_eq!(plain.len(), 44, "{plain:?}");
        let raw = r#"
    "quoted" /* no comment
    "#;
        assert_eq!(raw, "\\n    \\"quoted\\" /* no comment\\n    ");
        let bytes = b"a
    b";
        assert_eq!(bytes.len(), 7); assert_eq!('"', '\\"');
let left = "
";
        assert_eq!(left.len(), 1);
    }
    /** Documented
        over lines. */
    #[test]
    fn documented() {
        assert_eq!(super::hidden(), 1);
    }
}
`,
    },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'included files, from a file one folder up',
    files: {
      'src/lib.rs': 'mod a;\n',
      'src/a.rs': `#[cfg(test)]
mod tests {
    #![doc = include_str!("data.txt")]
    include!("code.rs");

    const BYTES: &[u8] = std::include_bytes!(r"data.txt");

    #[test]
    fn reads() {
        assert_eq!(include_str!("../src/data.txt"), "data\\n");
        assert_eq!(include_str!(concat!("da", "ta.txt")).as_bytes(), BYTES);
        assert_eq!(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/data.txt")), "data\\n");
        assert_eq!(from_code(), 3);
    }
}
`,
      'src/data.txt': 'data\n',
      'src/code.rs': 'fn from_code() -> usize {\n    include_str!("data.txt").len() - 2\n}\n',
    },
    source: 'src/a.rs',
    moves: { tests: 'src/a/tests.rs' },
  },
  {
    name: 'included files, from the same folder',
    files: { 'src/lib.rs': TESTS.replace('hidden(), 1', 'include_str!("data.txt"), ""'), 'src/data.txt': '' },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'modules in files inside, in the root',
    files: { 'src/lib.rs': `${PRIVATE}#[cfg(test)]\nmod tests {\n    mod h;\n    mod k;\n}\n`, 'src/tests/h.rs': '#[test]\nfn h() {}\n', 'src/tests/k/mod.rs': '#[test]\nfn k() {}\n' },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'modules in files inside, in a file',
    files: {
      'src/lib.rs': 'mod a;\n',
      'src/a.rs': '#[cfg(test)]\nmod tests {\n    mod h;\n    mod i {\n        mod j;\n    }\n}\n',
      'src/a/tests/h.rs': '#[test]\nfn h() {}\n',
      'src/a/tests/i/j.rs': '#[test]\nfn j() {}\n',
    },
    source: 'src/a.rs',
    moves: { tests: 'src/a/tests.rs' },
  },
  {
    name: '#[path] inside',
    files: {
      'src/lib.rs': 'mod a;\n',
      'src/a.rs': `#[cfg(test)]
mod tests {
    #[path = "x.rs"]
    mod h;
    #[cfg(test)]
    #[path = "../../y.rs"]
    pub(crate) mod k;
    #[cfg_attr(test, path = "z.rs")]
    mod l;
    mod deeper {
        #[path = "w.rs"]
        mod m;
    }
}
`,
      'src/a/tests/x.rs': '#[test]\nfn x() {}\n',
      'src/y.rs': '#[test]\nfn y() {}\n',
      'src/a/tests/z.rs': '#[test]\nfn z() {}\n',
      'src/a/tests/deeper/w.rs': '#[test]\nfn w() {}\n',
    },
    source: 'src/a.rs',
    moves: { tests: 'src/a/tests.rs' },
  },
  {
    name: 'a macro defined above',
    files: { 'src/lib.rs': `macro_rules! one {\n    () => {\n        1\n    };\n}\n\n${SOURCE.replace('hidden(),', 'hidden(), one!());\n        assert_eq!(one!(),')}` },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'macros that leave the module',
    files: {
      'src/lib.rs': `#[cfg(test)]
#[macro_use]
mod support {
    macro_rules! one {
        () => {
            1
        };
    }
}
#[cfg(test)]
mod tests {
    #![macro_use]
    macro_rules! two {
        () => {
            one!() + 1
        };
    }
}
#[cfg(test)]
mod more {
    #[test]
    fn works() {
        assert_eq!(one!() + two!(), 3);
    }
}
`,
    },
    source: 'src/lib.rs',
    moves: { support: 'src/support.rs', tests: 'src/tests.rs', more: 'src/more.rs' },
  },
  {
    name: 'inner attributes and documentation',
    files: {
      'src/lib.rs': `${PRIVATE}#[cfg(test)]
mod tests { // All of them.
    //! What is tested.
    #![allow(dead_code, unused_imports)]
    #![deny(unused_variables)]

    use super::*;
    fn unused() {}

    #[test]
    fn works() {}
}
`,
    },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'a module that says itself that it is for tests',
    files: { 'src/lib.rs': SOURCE.replace('#[cfg(test)]\n', '').replace('tests {\n', 'tests {\n    #![cfg(test)]\n') },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
  },
  {
    name: 'documentation, attributes, visibility and comments on the module',
    files: {
      'src/lib.rs': `${PRIVATE}/// What is tested.
#[cfg(all(test, not(nothing)))]
#[allow(clippy::unwrap_used, unexpected_cfgs)] // For tests.
#[rustfmt::skip]
pub(crate) mod tests /* all */
{
    pub fn shared() -> u8 { super::hidden() }

    #[test]
    fn works() {}
} // end of tests

#[cfg(test)]
mod more { #[test] fn uses() { assert_eq!(super::tests::shared(), 1); } }
`,
    },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs', more: 'src/more.rs' },
  },
  {
    name: 'paths through several parents',
    files: {
      'src/lib.rs': `mod a {
    fn deep() -> u8 { 2 }
    mod b {
        fn deeper() -> u8 { 3 }
        #[cfg(test)]
        mod tests {
            mod inner {
                use super::super::super::deep;
                use crate::a::b::deeper;
                #[test]
                fn works() { assert_eq!((deep(), deeper()), (2, 3)); }
            }
        }
    }
}
`,
    },
    source: 'src/lib.rs',
    moves: { tests: 'src/a/b/tests.rs' },
  },
  {
    name: 'tests that ask where they stand',
    files: { 'src/lib.rs': TESTS.replace('hidden(), 1', 'file!().ends_with(".rs") && line!() > 0, module_path!().ends_with("::tests")') },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
    safety: 'suggested',
  },
  {
    name: 'a panic that is expected, and a test that is ignored',
    files: { 'src/lib.rs': `${PRIVATE}${TESTS.replace('#[test]\n', '#[test]\n    #[ignore = "slow"]\n    fn slow() {}\n\n    #[test]\n    #[should_panic(expected = "gone")]\n    fn panics() {\n        panic!("gone");\n    }\n\n    #[test]\n')}` },
    source: 'src/lib.rs',
    moves: { tests: 'src/tests.rs' },
  },
];

/** A package whose targets Cargo finds by itself, in a workspace. */
export const PACKAGE: Readonly<Record<string, string>> = {
  'Cargo.toml': '[package]\nname = "member"\nversion = "0.0.0"\nedition = "2021"\n',
  'src/lib.rs': SOURCE,
  'src/main.rs': 'fn main() {}\n',
  'src/bin/tool.rs': `${SOURCE}fn main() {}\n`,
  'src/bin/many/main.rs': `${SOURCE}fn main() {}\n`,
  'tests/it.rs': SOURCE,
  'examples/demo.rs': `${SOURCE}fn main() {}\n`,
};

/** The files of `PACKAGE` that hold tests, and what is made of each. */
export const PACKAGE_MOVES: Readonly<Record<string, string>> = {
  'src/lib.rs': 'src/tests.rs',
  'src/bin/tool.rs': 'src/bin/tool/tests.rs',
  'src/bin/many/main.rs': 'src/bin/many/tests.rs',
  'tests/it.rs': 'tests/it/tests.rs',
  'examples/demo.rs': 'examples/demo/tests.rs',
};
