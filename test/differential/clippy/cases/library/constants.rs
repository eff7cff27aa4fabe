use std::sync::{LazyLock, Mutex, OnceLock};

const PLAIN: u8 = Some(1).unwrap();
const MESSAGE: u8 = Some(1).expect("one");
const CHAIN: u8 = Some(Some(1)).unwrap().unwrap();
const RESULT: u8 = match Ok::<u8, ()>(1) {
    Ok(value) => value,
    Err(_) => panic!("no value"),
};
const GUARDED: () = {
    if PLAIN == 2 {
        panic!("two");
    }
    assert!(PLAIN == 1, "one");
};
const NEVER: u8 = if PLAIN == 1 { 1 } else { unreachable!() };
const LATER: u8 = if PLAIN == 1 { 1 } else { todo!() };
const NOT_YET: u8 = if PLAIN == 1 { 1 } else { unimplemented!() };
static GLOBAL: u8 = Some(1).unwrap();
static GLOBAL_PANIC: u8 = if PLAIN == 1 { 1 } else { panic!("no") };
static LOCK: Mutex<u8> = Mutex::new(Some(1).unwrap());

static LAZY: LazyLock<u8> = LazyLock::new(|| "1".parse().unwrap());
static LAZY_BLOCK: LazyLock<u8> = LazyLock::new(|| {
    let text = std::env::var("PORT").expect("PORT is set");
    if text.is_empty() {
        panic!("empty");
    }
    text.parse::<u8>().unwrap()
});
const CLOSURE: fn(Option<u8>) -> u8 = |x| x.unwrap();
const CLOSURE_PANIC: fn() -> u8 = || panic!("later");
static NAMED: fn() -> u8 = {
    fn inner() -> u8 {
        Some(1).unwrap()
    }
    inner
};
static ONCE: OnceLock<u8> = OnceLock::new();

struct Sized([u8; Some(4).unwrap()]);
struct Panicking([u8; if PLAIN == 1 { 4 } else { panic!("no") }]);

#[repr(u8)]
enum Kind {
    One = Some(1).unwrap(),
    Two = { if PLAIN == 1 { 2 } else { panic!("no") } },
    Three = if PLAIN == 1 { 3 } else { todo!() },
}

struct Owner;

impl Owner {
    const ASSOCIATED: u8 = Some(1).unwrap();
    const ASSOCIATED_PANIC: u8 = if PLAIN == 1 { 1 } else { panic!("no") };
    const ASSOCIATED_TODO: u8 = if PLAIN == 1 { 1 } else { todo!() };
    const ASSOCIATED_UNIMPLEMENTED: u8 = if PLAIN == 1 { 1 } else { unimplemented!() };
    const ASSOCIATED_UNREACHABLE: u8 = if PLAIN == 1 { 1 } else { unreachable!() };

    const fn method(value: Option<u8>) -> u8 {
        value.unwrap()
    }
}

trait Constant {
    const DEFAULT: u8 = Some(1).unwrap();
    const DEFAULT_PANIC: u8 = if PLAIN == 1 { 1 } else { panic!("no") };
    const WITHOUT: u8;
}

impl Constant for Owner {
    const WITHOUT: u8 = Some(1).expect("one");
}

const fn constant(value: Option<u8>) -> u8 {
    value.unwrap()
}

const fn constant_panic(value: Option<u8>) -> u8 {
    match value {
        Some(1) => panic!("one"),
        Some(2) => todo!(),
        Some(3) => unimplemented!(),
        Some(4) => unreachable!(),
        Some(value) => value,
        None => panic!(),
    }
}

struct Generic<const N: usize>;

fn inside(value: Option<u8>) -> u8 {
    const INNER: u8 = Some(1).unwrap();
    const INNER_CLOSURE: fn(Option<u8>) -> u8 = |x| x.unwrap();
    static INNER_STATIC: u8 = Some(1).expect("one");
    static INNER_LAZY: LazyLock<u8> = LazyLock::new(|| Some(1).unwrap());
    let block = const { Some(1).unwrap() };
    let panicking = const { if PLAIN == 1 { 1 } else { panic!("no") } };
    let unfinished = const { if PLAIN == 1 { 1 } else { todo!() } };
    let closure = const { |x: Option<u8>| x.unwrap() };
    let array = [0u8; Some(4).unwrap()];
    let typed: [u8; Some(4).unwrap()] = [0; 4];
    let panicking_array = [0u8; if PLAIN == 1 { 4 } else { panic!("no") }];
    let elements = [value.unwrap(), value.expect("one")];
    let repeated = [value.unwrap(); 4];
    let nested = [[value.unwrap(); 2]; Some(2).unwrap()];
    let generic = Generic::<{ Some(1).unwrap() }>;
    let generic: Generic<{ Some(1).unwrap() }> = Generic;
    let printed = format!("{}", const { Some(1u8).unwrap() });
    let list = vec![const { Some(1u8).unwrap() }, value.unwrap()];
    let repeated_list = vec![value.unwrap(); Some(3).unwrap()];
    let index = elements[Some(0usize).unwrap()];
    struct Local([u8; Some(4).unwrap()]);
    enum LocalKind {
        One = Some(1).unwrap(),
    }
    fn nested_function(value: Option<u8>) -> [u8; Some(4).unwrap()] {
        [value.unwrap(); 4]
    }
    const fn nested_constant(value: Option<u8>) -> u8 {
        value.unwrap()
    }
    let length = [(); { const LENGTH: usize = Some(1).unwrap(); LENGTH }];
    ONCE.get().copied().unwrap()
}

fn parameter(array: [u8; Some(4).unwrap()]) -> u8 {
    array.first().copied().unwrap()
}

thread_local! {
    static LOCAL: u8 = Some(1).unwrap();
    static LOCAL_CONST: u8 = const { Some(1).unwrap() };
}
