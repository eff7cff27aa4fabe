use std::fmt::Write as _;

macro_rules! with_body {
    () => {
        Some(1).unwrap()
    };
    ($value:expr) => {
        $value.unwrap()
    };
    (message $value:expr) => {{
        if $value.is_none() {
            panic!("none");
        }
        println!("{:?}", $value);
        todo!()
    }};
}

macro_rules! passes {
    ($value:expr) => {
        $value
    };
}

macro_rules! passes_block {
    ($($body:tt)*) => {
        $($body)*
    };
}

macro_rules! items {
    ($($item:item)*) => {
        $($item)*
    };
}

fn bodies(value: Option<u8>) -> u8 {
    let a = with_body!();
    let b = with_body!(value);
    if a == b {
        with_body!(message value)
    }
    with_body!(value.map(Some).unwrap())
}

fn passed(value: Option<u8>) -> u8 {
    let a = passes!(value.unwrap());
    let b = passes!({
        let inner = value.expect("inner");
        inner
    });
    passes_block! {
        let c = value.unwrap();
        println!("{c}");
    }
    passes!(panic!("passed"))
}

items! {
    fn generated(value: Option<u8>) -> u8 {
        value.unwrap()
    }

    const GENERATED: u8 = Some(1).unwrap();

    struct Generated;

    impl Generated {
        fn method(&self, value: Option<u8>) -> u8 {
            todo!()
        }
    }
}

fn arguments(value: Option<u8>, failed: Result<u8, u8>) {
    println!("{}", value.unwrap());
    println!("{} {}", value.unwrap(), value.expect("one"));
    println!("{a} {b:?}", a = value.unwrap(), b = failed.unwrap());
    print!("{}", failed.unwrap_err());
    eprintln!("{}", value.unwrap());
    eprint!("{}", failed.expect_err("err"));
    let a = format!("{}", value.unwrap());
    let b = format_args!("{}", value.unwrap()).to_string();
    let c = vec![value.unwrap(), value.expect("one")];
    let d = vec![value.unwrap(); 3];
    let e = vec![Some(value.unwrap()).unwrap()];
    assert!(value.unwrap() == 1);
    assert!(value.is_some(), "{}", failed.unwrap_err());
    assert_eq!(value.unwrap(), failed.unwrap());
    assert_eq!(value.unwrap(), 1, "{}", failed.unwrap());
    assert_ne!(value.unwrap(), 2);
    debug_assert!(value.unwrap() == 1);
    debug_assert_eq!(value.unwrap(), 1);
    debug_assert_ne!(value.unwrap(), 2);
    let f = matches!(value.unwrap(), 1 | 2);
    let g = matches!(value, Some(x) if x == failed.unwrap());
    let mut text = String::new();
    write!(text, "{}", value.unwrap()).unwrap();
    writeln!(text, "{}", value.unwrap()).expect("a string");
    let h = dbg!(value.unwrap());
    let i = dbg!(value.unwrap(), failed.unwrap());
    let j = std::format!("{}", value.unwrap());
    let k = std::vec![value.unwrap()];
    let l = format!["{}", value.unwrap()];
    let m = format! {"{}", value.unwrap()};
    let n = println!("{}", format!("{}", value.unwrap()));
    let o = vec![vec![value.unwrap()], vec![value.expect("inner")]];
    let p = concat!("value.unwrap()", "panic!()");
    let q = stringify!(value.unwrap());
    let r = format!("value.unwrap() {}", 1);
    let s = env!("CARGO_PKG_NAME").parse::<u8>().unwrap();
    let t = option_env!("HOME").unwrap();
    let u = include_str!("macros.rs").lines().next().unwrap();
    let v = cfg!(unix).then_some(1).unwrap();
    let w = std::ptr::addr_of!(value).is_null().then_some(1).unwrap();
}

fn panics(value: Option<u8>) {
    if value.is_none() {
        panic!("{}", value.unwrap());
    }
    if value == Some(1) {
        todo!("{}", value.unwrap());
    }
    if value == Some(2) {
        unimplemented!("{}", value.expect("two"));
    }
    if value == Some(3) {
        unreachable!("{}", value.unwrap());
    }
    assert!(false, "{}", panic!("inside")); // differs: panic-in-panic
}
