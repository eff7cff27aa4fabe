const CONSTANT: u8 = Some(1).unwrap();
static STATIC: u8 = Some(1).unwrap();
static mut MUTABLE: u8 = Some(1).unwrap();
pub(crate) const LONG: &[u8] = &[
    Some(1).unwrap(),
    Some(2).unwrap(),
];
const IN_A_BLOCK: u8 = {
    let value = Some(1);
    value.unwrap()
};
const IN_A_MACRO: () = assert!(Some(true).unwrap());
const _: () = {
    const INNER: u8 = Some(1).unwrap();
};

struct Sized([u8; Some(1).unwrap()]);

enum Numbered {
    One = Some(1).unwrap(),
    Two,
}

type Alias = [u8; Some(1).unwrap()];

trait Associated {
    const VALUE: u8 = Some(1).unwrap();
    fn function() -> u8 {
        Some(Self::VALUE).unwrap()
//                        ^^^^^^^^ panic/unwrap
    }
}

impl Associated for u8 {
    const VALUE: u8 = Some(2).unwrap();
}

fn inside_a_function(value: Option<u8>) -> u8 {
    const LOCAL: u8 = Some(1).unwrap();
    static COUNT: u8 = Some(1).unwrap();
    let block = const { Some(1).unwrap() };
    let array = [0; Some(1).unwrap()];
    let typed: [u8; Some(1).unwrap()] = [value.unwrap(); Some(1).unwrap()];
//                                             ^^^^^^^^ panic/unwrap
    let listed = [value.unwrap(), 2];
//                      ^^^^^^^^ panic/unwrap
    generic::<{ Some(1).unwrap() }>();
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}

const fn constant_function(value: Option<u8>) -> u8 {
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}

static LAZY: LazyLock<u8> = LazyLock::new(|| "1".parse().unwrap());
//                                                       ^^^^^^^^ panic/unwrap
pub static BLOCK: LazyLock<u8> = LazyLock::new(|| {
    let text = "1";
    text.parse().unwrap()
//               ^^^^^^^^ panic/unwrap
});
static CELL: OnceLock<fn() -> u8> = OnceLock::from(|| "1".parse().unwrap());
//                                                                ^^^^^^^^ panic/unwrap
const CLOSURE: fn(Option<u8>) -> u8 = |value| value.unwrap();
//                                                  ^^^^^^^^ panic/unwrap
const FUNCTION: u8 = {
    const fn runs_later(value: Option<u8>) -> u8 {
        value.unwrap()
//            ^^^^^^^^ panic/unwrap
    }
    runs_later(Some(1).unwrap())
};

impl Numbered {
    const CLOSURE: fn(Option<u8>) -> u8 = |value| value.unwrap();
//                                                      ^^^^^^^^ panic/unwrap
    const PLAIN: u8 = Some(1).unwrap();
}

lazy_static! {
    static ref FIRST: u8 = "1".parse().unwrap();
//                                     ^^^^^^^^ panic/unwrap
    pub static ref SECOND: Regex = Regex::new("a").unwrap();
//                                                 ^^^^^^^^ panic/unwrap
}

lazy_static::lazy_static! {
    static ref THIRD: u8 = {
        let text = "1";
        text.parse().unwrap()
//                   ^^^^^^^^ panic/unwrap
    };
}

thread_local! {
    static LOCAL: RefCell<u8> = RefCell::new("1".parse().unwrap());
//                                                       ^^^^^^^^ panic/unwrap
    static CONSTANT_LOCAL: u8 = const { Some(1).unwrap() };
}

fn after_constants(value: Option<u8>) -> u8 {
    let pointer: *const u8 = &value.unwrap();
//                                  ^^^^^^^^ panic/unwrap
    let raw = &raw const value.unwrap();
//                             ^^^^^^^^ panic/unwrap
    let closure = const || value.unwrap();
//                               ^^^^^^^^ panic/unwrap
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}
