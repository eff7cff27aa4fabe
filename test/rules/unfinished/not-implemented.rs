fn plain() {
    todo!()
//  ^^^^^^^ unfinished/not-implemented: "`todo!` panics here: this code is not written yet."
}

fn others(x: u8) {
    unimplemented!();
//  ^^^^^^^^^^^^^^^^ unfinished/not-implemented: "`unimplemented!` panics here: this code is not written yet."
    todo!("write it");
//  ^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    unimplemented!("{} comes later", x);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    panic!("not implemented");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented: "`panic!` panics here: this code is not written yet."
    panic!("not yet implemented: {}", x);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    panic!("TODO: write it");
//  ^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    unreachable!("not implemented yet");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    std::todo!();
//       ^^^^^^^ unfinished/not-implemented
    todo![];
//  ^^^^^^^ unfinished/not-implemented
    todo! {}
//  ^^^^^^^^ unfinished/not-implemented
    todo!(
//  ^^^^^^... unfinished/not-implemented
        "over lines"
    );
    let _ = ("é😀", todo!("😀"));
//                  ^^^^^^^^^^^ unfinished/not-implemented
}

fn expressions(x: Option<u8>) -> u8 {
    let f = || todo!();
//             ^^^^^^^ unfinished/not-implemented
    match x {
        Some(x) => x,
        None => unimplemented!(),
//              ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

impl Store for Memory {
    fn load(&self) -> Vec<u8> {
        todo!()
//      ^^^^^^^ unfinished/not-implemented
    }
}

fn in_macros() {
    println!("{}", todo!());
//                 ^^^^^^^ unfinished/not-implemented
    let _ = vec![todo!()];
//               ^^^^^^^ unfinished/not-implemented
    println!("todo!()");
    quote!(todo!());
}

cfg_if! {
    if #[cfg(unix)] {
        fn choose() {
            todo!()
//          ^^^^^^^ unfinished/not-implemented
        }
    }
}

macro_rules! later {
    () => {
        todo!()
    };
}

const CONSTANT: u8 = todo!("reported by clippy in constants, too");
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
static LAZY: LazyLock<u8> = LazyLock::new(|| todo!());
//                                           ^^^^^^^ unfinished/not-implemented

fn answers(x: u8) {
    unimplemented!("not supported on this platform");
    unimplemented!("only available on Windows");
    panic!("files are not supported on this platform");
    panic!("no such kind: {}", x);
    panic!();
    unreachable!();
    unreachable!("{}", x);
}

#[cfg(docsrs)]
fn only_for_documentation() {
    unimplemented!()
//  ^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

#[cfg(not(windows))]
fn on_windows_only() {
    unimplemented!("unsupported on this operating system")
}

/// `todo!()` in documentation.
fn look_alikes() {
    // todo!()
    let _ = "todo!()";
    let todo = 1;
    let _ = todo != 2;
    todo();
    my_todo!();
    todo_list!("x");
    own::todo("x");
}

#[test]
fn test() {
    todo!();
}

#[cfg(test)]
impl Store for Mock {
    fn load(&self) -> Vec<u8> {
        unimplemented!()
    }
}

fn suppressed() {
    // shipworthy-ignore unfinished/not-implemented: planned for the next release
    todo!();
    todo!(); // shipworthy-ignore unfinished/*: planned for the next release
}

#[allow(clippy::todo)]
fn allowed() {
    todo!();
}

#[allow(clippy::unimplemented)]
mod allowed_module {
    fn one() {
        unimplemented!()
    }

    #[deny(clippy::unimplemented)]
    fn two() {
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

fn refusals(value: u32) {
    unimplemented!("Expected an even number");
    unimplemented!("unexpected kind {value:?}");
    unimplemented!("attempted to serialize it");
    unimplemented!("expected soon, not implemented yet");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    unimplemented!("the expected part");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

#[cfg(not(doc))]
fn not_in_documentation() {
    todo!()
//  ^^^^^^^ unfinished/not-implemented
}

#[allow(clippy::todo)]
fn only_one_lint_is_allowed(code: u8) {
    if code == 1 {
        todo!();
    }
    unimplemented!();
//  ^^^^^^^^^^^^^^^^ unfinished/not-implemented
}
