// settings: {"preset": "strict"}
fn plain(kind: u8) -> u8 {
    match kind {
        0 => 1,
        1 => panic!("one"),
//           ^^^^^^^^^^^^^ panic/panic-macro
        _ => unreachable!(),
//           ^^^^^^^^^^^^^^ panic/panic-macro: "`unreachable!` panics when it is reached after all."
    }
}

const CONSTANT: u8 = match Some(1) {
    Some(x) => x,
    None => unreachable!("reported by clippy in constants, too"),
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
};

const PANIC: u8 = match Some(1) {
    Some(x) => x,
    None => panic!("no"),
};

#[allow(clippy::unreachable)]
fn allowed() {
    unreachable!();
}

fn look_alikes() {
    unsafe { std::hint::unreachable_unchecked() };
    debug_unreachable!();
    #[warn(unreachable_code)]
    let unreachable = 1;
}

#[test]
fn test() {
    unreachable!();
}

fn by_function(code: u8) {
    std::panic::panic_any(code);
//              ^^^^^^^^^^^^^^^ panic/panic-macro
    panic_any(code);
//  ^^^^^^^^^^^^^^^ panic/panic-macro
    pool.panic_any(code);
}

fn unsupported() {
    unimplemented!("not supported on this platform");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    unimplemented!("expected a number");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

const REFUSED: u8 = if A { 1 } else { unimplemented!("expected a number") };
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro

#[allow(clippy::panic)]
fn only_one_lint_is_allowed(code: u8) {
    if code == 1 {
        panic!("allowed");
    }
    if code == 2 {
        unimplemented!("expected a number");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    unreachable!();
//  ^^^^^^^^^^^^^^ panic/panic-macro
}
