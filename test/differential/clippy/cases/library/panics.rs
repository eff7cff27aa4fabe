fn panics(value: u8, name: &str) {
    match value {
        0 => panic!(),
        1 => panic!("message"),
        2 => panic!("{name}"),
        3 => panic!("{}", name),
        4 => panic! { "braces" },
        5 => panic!["brackets"],
        6 => std::panic!("path"),
        7 => core::panic!("path"),
        8 => ::std::panic!("path"),
        9 => panic!(
            "over lines {}",
            name,
        ),
        10 => panic ! ("spaces"),
        11 => panic!("not implemented"),
        12 => panic!("TODO"),
        13 => panic!("not yet implemented: {name}"),
        14 => panic!("unsupported on this platform"),
        15 => panic!("documentation only"),
        16 => panic!("é😀 ünïcode"),
        17 => std::panic::panic_any(1),
        18 => std::panic::resume_unwind(Box::new(1)),
        _ => panic!("a \"quote\" and a ) bracket"),
    }
}

fn unfinished(value: u8, name: &str) -> u8 {
    match value {
        0 => todo!(),
        1 => todo!("message"),
        2 => todo!("{name}"),
        3 => std::todo!(),
        4 => core::todo!("path"),
        5 => todo! {},
        6 => todo![],
        7 => todo!(
            "over lines",
        ),
        8 => todo!("documentation only"),
        9 => todo!("unsupported on this platform"),
        10 => unimplemented!(),
        11 => unimplemented!("message"),
        12 => unimplemented!("{}", name),
        13 => std::unimplemented!(),
        14 => unimplemented!("unsupported platform"),
        15 => unimplemented!("not supported on this architecture"),
        16 => unimplemented!("expected a number"),
        17 => unimplemented!("unreachable"),
        18 => unimplemented!("documentation only"),
        19 => unimplemented!["brackets"],
        20 => unimplemented!("this backend is not available"),
        21 => unreachable!(),
        22 => unreachable!("message {}", name),
        23 => std::unreachable!(),
        24 => core::unreachable!("path"),
        25 => unreachable!("not implemented"),
        26 => unreachable!("unsupported platform"),
        27 => unreachable! {},
        28 => unreachable!(
            "over lines"
        ),
        29 => unsafe { std::hint::unreachable_unchecked() }, // SAFETY: never
        _ => todo!("é😀"),
    }
}

#[doc(hidden)]
fn documentation() -> u8 {
    unimplemented!("documentation generation only")
}

#[cfg(not(doc))]
fn not_documentation() -> u8 {
    unimplemented!()
}

fn whole_body() -> u8 {
    todo!()
}

fn whole_body_with_semicolon() -> u8 {
    todo!();
}

fn asserts(value: u8) {
    assert!(value == 1);
    assert!(value == 1, "message");
    assert_eq!(value, 1);
    assert_ne!(value, 2, "message {}", value);
    debug_assert!(value == 1);
}

/// # Panics
///
/// When it is one.
fn documented(value: u8) {
    if value == 1 {
        panic!("one");
    }
    Some(value).unwrap();
    Some(value).expect("documented");
}

#[track_caller]
fn tracked(value: Option<u8>) -> u8 {
    if value == Some(1) {
        panic!("one");
    }
    value.unwrap()
}

fn expect_value(value: Option<u8>) -> u8 {
    value.expect("named")
}

fn unwrap_or_panic(value: Option<u8>) -> u8 {
    value.unwrap()
}

fn infallible() {
    use std::fmt::Write as _;
    let mut text = String::new();
    write!(text, "{}", 1).unwrap();
    writeln!(&mut text, "{}", 1).expect("a string");
    let number = "1".parse::<u8>().unwrap();
    let zero = std::num::NonZeroU8::new(1).unwrap();
    let string = std::ffi::CString::new("text").unwrap();
    let address: std::net::IpAddr = "127.0.0.1".parse().unwrap();
    let array: [u8; 2] = [1, 2, 3][..2].try_into().unwrap();
}

fn closures(value: Option<u8>) -> u8 {
    let a = || panic!("closure");
    let b = |x: u8| -> u8 { todo!() };
    let c = value.unwrap_or_else(|| unreachable!());
    let d = value.ok_or_else(|| panic!("in a closure")).map(|_: u8| ());
    let e = async { panic!("async") };
    value.map_or_else(|| unimplemented!(), |x| x)
}

fn panic(value: u8) {}

fn look_alikes() {
    panic(1);
    let panic = 1;
    let todo = "todo!()";
    let unreachable = |x: u8| x;
    unreachable(1);
    std::panic::catch_unwind(|| 1).ok();
    // panic!("in a comment")
    let text = "panic!(\"in a string\")";
}

macro_rules! my_panic {
    ($($args:tt)*) => {
        panic!($($args)*)
    };
}

macro_rules! todo_list {
    () => {};
}

fn own_macros() {
    todo_list!();
    my_panic!("own");
}

trait Unfinished {
    fn required(&self) -> u8;
    fn provided(&self) -> u8 {
        unimplemented!()
    }
    fn other(&self) -> u8 {
        todo!("provided")
    }
}

impl Unfinished for u8 {
    fn required(&self) -> u8 {
        unimplemented!("not supported")
    }
}
