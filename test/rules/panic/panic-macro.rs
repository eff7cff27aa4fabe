fn plain() {
    panic!();
//  ^^^^^^^^ panic/panic-macro: "`panic!` ends the thread instead of telling the caller."
    panic!("no {}", 1);
//  ^^^^^^^^^^^^^^^^^^ panic/panic-macro
    panic!["no"];
//  ^^^^^^^^^^^^ panic/panic-macro
    panic! { "no" }
//  ^^^^^^^^^^^^^^^ panic/panic-macro
    std::panic!("no");
//       ^^^^^^^^^^^^ panic/panic-macro
    core::panic!("no");
//        ^^^^^^^^^^^^ panic/panic-macro
    panic ! ("no");
//  ^^^^^^^^^^^^^^ panic/panic-macro
    panic!(
//  ^^^^^^^... panic/panic-macro
        "over lines",
    );
    let _ = ("é😀", panic!("😀"));
//                  ^^^^^^^^^^^^ panic/panic-macro
}

fn expressions(kind: u8) -> u8 {
    match kind {
        0 => 1,
        1 => panic!("one"),
//           ^^^^^^^^^^^^^ panic/panic-macro
        2 => { panic!("two") }
//             ^^^^^^^^^^^^^ panic/panic-macro
        _ => if kind > 7 { panic!("{}", kind) } else { kind },
//                         ^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

fn closures(x: Option<u8>) -> u8 {
    x.unwrap_or_else(|| panic!("no x"))
//                      ^^^^^^^^^^^^^^ panic/panic-macro
}

fn in_macros(x: u8) {
    println!("{}", panic!("x"));
//                 ^^^^^^^^^^^ panic/panic-macro
    let _ = vec![panic!("x")];
//               ^^^^^^^^^^^ panic/panic-macro
    tokio::select! {
        _ = a => panic!("a"),
//               ^^^^^^^^^^^ panic/panic-macro
    }
    println!("panic!()");
    quote!(panic!("x"));
}

macro_rules! fail {
    () => {
        panic!("no")
    };
}

cfg_rt! {
    fn in_a_macro() {
        panic!("x");
//      ^^^^^^^^^^^ panic/panic-macro
    }
}

const CONSTANT: u8 = match Some(1) {
    Some(x) => x,
    None => panic!("no"),
};
const _: () = if SIZE > 4 { panic!("too large") };
static LAZY: LazyLock<u8> = LazyLock::new(|| panic!("x"));
//                                           ^^^^^^^^^^^ panic/panic-macro
const fn constant_function(x: Option<u8>) -> u8 {
    const { if SIZE > 4 { panic!("too large") } };
    match x {
        Some(x) => x,
        None => panic!("no"),
//              ^^^^^^^^^^^^ panic/panic-macro
    }
}
struct Sized([u8; if SIZE > 4 { panic!("too large") } else { 1 }]);

fn other_macros(x: u8) {
    assert!(x == 1, "panic!()");
    assert_eq!(x, 1);
    debug_assert!(x == 1);
    unimplemented!();
    todo!();
    // The rule unfinished/not-implemented says more about these.
    panic!("not implemented");
    panic!("not yet implemented: {}", x);
    panic!("TODO");
}

/// Panics with `panic!("x")`.
fn look_alikes() {
    // panic!("x")
    let _ = "panic!()";
    std::panic::catch_unwind(|| 1);
    std::panic::set_hook(Box::new(|_| ()));
    panic("function");
    own_panic!("x");
    panic_if!(true);
    let panic = 1;
    let unequal = panic != 2;
    resume_unwind(panic);
}

#[panic_handler]
fn handler(info: &PanicInfo) -> ! {
    loop {}
}

#[test]
fn test() {
    panic!("x");
}

#[cfg(all(test, unix))]
mod tests {
    fn helper() {
        panic!("x");
    }
}

fn suppressed() {
    // shipworthy-ignore panic/panic-macro: nobody comes here
    panic!("x");
    panic!("x"); // shipworthy-ignore panic/panic-macro: nobody comes here
    #[allow(clippy::panic)]
    {
        panic!("x");
    }
    #[allow(clippy::panic)]
    panic!("attributes on macro statements do nothing");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

#[allow(clippy::panic)]
fn allowed() {
    panic!("x");
}

fn refuses(value: u32) {
    unimplemented!("Expected an even number");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro: "`unimplemented!` ends the thread instead of telling the caller."
    unimplemented!("later");
}
