#[allow(clippy::unwrap_used)]
fn allowed(value: Option<u8>) {
    value.unwrap();
    value.expect("other lint");
    fn inner(value: Option<u8>) {
        value.unwrap();
    }
    let closure = || value.unwrap();
}

#[expect(clippy::unwrap_used)]
fn expected(value: Option<u8>) {
    value.unwrap();
    value.expect("other lint");
}

#[expect(clippy::unwrap_used, reason = "known")]
fn expected_with_reason(value: Option<u8>) {
    value.unwrap();
}

#[allow(clippy::unwrap_used, clippy::expect_used)]
fn both(value: Option<u8>) {
    value.unwrap();
    value.expect("both");
    panic!("other");
}

#[allow(clippy::unwrap_used)]
#[allow(clippy::expect_used)]
fn two_attributes(value: Option<u8>) {
    value.unwrap();
    value.expect("both");
}

#[allow(
    clippy::unwrap_used, // why
    clippy::panic,
)]
fn over_lines(value: Option<u8>) {
    value.unwrap();
    if value.is_none() {
        panic!("p");
    }
    value.expect("e");
}

#[allow(clippy::restriction)]
fn group(value: Option<u8>) {
    value.unwrap();
    value.expect("e");
    println!("p");
}

#[allow(warnings)]
fn warnings(value: Option<u8>) {
    value.unwrap();
    value.expect("e");
    println!("p");
}

#[allow(clippy::all)]
fn all(value: Option<u8>) {
    value.unwrap();
}

#[allow(clippy::pedantic, clippy::nursery, clippy::style, clippy::correctness)]
fn other_groups(value: Option<u8>) {
    value.unwrap();
}

#[allow(clippy::unwrap_in_result)]
fn other_lint(value: Option<u8>) {
    value.unwrap();
}

#[allow(clippy::option_unwrap_used)]
fn old_name(value: Option<u8>, failed: Result<u8, u8>) {
    value.unwrap();
    failed.unwrap();
}

#[allow(clippy::result_unwrap_used)]
fn other_old_name(value: Option<u8>) {
    value.unwrap();
}

#[allow(clippy::option_expect_used)]
fn old_expect(value: Option<u8>) {
    value.expect("e");
}

#[allow(clippy::result_expect_used)]
fn other_old_expect(value: Option<u8>) {
    value.expect("e");
}

#[allow(unwrap_used)]
fn bare_name(value: Option<u8>) {
    value.unwrap();
}

#[allow(dead_code, unused_variables)]
fn rustc_lints(value: Option<u8>) {
    value.unwrap();
}

#[allow(clippy :: unwrap_used)]
fn with_spaces(value: Option<u8>) {
    value.unwrap();
}

#[ allow ( clippy::unwrap_used ) ]
fn with_spaces_around(value: Option<u8>) {
    value.unwrap();
}

#[deny(clippy::unwrap_used)]
fn denied(value: Option<u8>) {
    value.unwrap();
    #[allow(clippy::unwrap_used)]
    {
        value.unwrap();
    }
    value.unwrap();
}

#[warn(clippy::unwrap_used)]
fn warned(value: Option<u8>) {
    value.unwrap();
}

#[allow(clippy::unwrap_used)]
mod inherited {
    pub fn function(value: Option<u8>) {
        value.unwrap();
    }

    pub struct Type;

    impl Type {
        pub fn method(value: Option<u8>) {
            value.unwrap();
        }

        #[warn(clippy::unwrap_used)]
        pub fn warned(value: Option<u8>) {
            value.unwrap();
        }
    }

    #[warn(clippy::unwrap_used)]
    pub fn warned_again(value: Option<u8>) {
        value.unwrap();
    }

    #[deny(clippy::unwrap_used)]
    pub mod denied {
        pub fn function(value: Option<u8>) {
            value.unwrap();
        }

        #[allow(clippy::unwrap_used)]
        pub fn allowed(value: Option<u8>) {
            value.unwrap();
        }
    }

    #[warn(clippy::restriction)]
    pub fn group_again(value: Option<u8>) {
        value.unwrap();
    }

    #[warn(warnings)]
    pub fn warnings_say_nothing(value: Option<u8>) {
        value.unwrap();
    }

    #[deny(warnings)]
    pub fn denied_warnings_say_nothing(value: Option<u8>) {
        value.unwrap();
    }

    #[warn(clippy::all)]
    pub fn another_group(value: Option<u8>) {
        value.unwrap();
    }

    #[forbid(clippy::unwrap_used)]
    pub fn forbidden(value: Option<u8>) {
        value.unwrap();
    }
}

mod inner {
    #![allow(clippy::unwrap_used)]

    pub fn function(value: Option<u8>) {
        value.unwrap();
        value.expect("e");
    }
}

mod after {
    pub fn function(value: Option<u8>) {
        value.unwrap();
    }
}

fn inner_attribute(value: Option<u8>) {
    #![allow(clippy::unwrap_used)]
    value.unwrap();
    value.expect("e");
}

struct Type(Option<u8>);

#[allow(clippy::unwrap_used)]
impl Type {
    fn method(&self) -> u8 {
        self.0.unwrap()
    }
}

impl Type {
    #[allow(clippy::unwrap_used)]
    fn allowed(&self) -> u8 {
        self.0.unwrap()
    }

    fn not_allowed(&self) -> u8 {
        self.0.unwrap()
    }
}

#[allow(clippy::unwrap_used)]
trait Provided {
    fn provided(&self, value: Option<u8>) -> u8 {
        value.unwrap()
    }
}

#[allow(clippy::unwrap_used)]
static LAZY: std::sync::LazyLock<u8> = std::sync::LazyLock::new(|| Some(1).unwrap());
static NOT_ALLOWED: std::sync::LazyLock<u8> = std::sync::LazyLock::new(|| Some(1).unwrap());

fn statements(value: Option<u8>, mut other: u8) -> u8 {
    #[allow(clippy::unwrap_used)]
    let a = value.unwrap();
    let b = value.unwrap();
    #[allow(clippy::unwrap_used)]
    let c = {
        value.unwrap();
        value.expect("e")
    };
    #[allow(clippy::unwrap_used)]
    value.unwrap();
    #[allow(clippy::unwrap_used)]
    drop(value.unwrap());
    #[allow(clippy::unwrap_used)]
    if value.unwrap() == 1 {
        value.unwrap();
    } else {
        value.unwrap();
    }
    value.unwrap();
    #[allow(clippy::unwrap_used)]
    match value.unwrap() {
        1 => value.unwrap(),
        _ => value.expect("e"),
    };
    match value {
        #[allow(clippy::unwrap_used)]
        Some(1) => value.unwrap(),
        #[allow(clippy::unwrap_used)]
        Some(2) if value.unwrap() == 2 => {
            value.unwrap();
            value.expect("e")
        }
        Some(_) => value.unwrap(),
        None => 1,
    };
    #[allow(clippy::unwrap_used)]
    for i in 0..value.unwrap() {
        value.unwrap();
    }
    #[allow(clippy::unwrap_used)]
    while value.unwrap() == 1 {}
    #[allow(clippy::unwrap_used)]
    {
        value.unwrap();
    }
    #[allow(clippy::unwrap_used)]
    unsafe {
        value.unwrap();
    }
    let d = Type(
        #[allow(clippy::unwrap_used)]
        Some(value.unwrap()),
    );
    let e = [
        #[allow(clippy::unwrap_used)]
        value.unwrap(),
        value.unwrap(),
    ];
    let f = drop((
        #[allow(clippy::unwrap_used)]
        value.unwrap(),
        value.unwrap(),
    ));
    let g = Fields {
        #[allow(clippy::unwrap_used)]
        first: value.unwrap(),
        second: value.unwrap(),
    };
    let h = max(#[allow(clippy::unwrap_used)] value.unwrap(), value.unwrap());
    #[allow(clippy::unwrap_used)]
    let closure = |x: Option<u8>| x.unwrap();
    #[allow(clippy::unwrap_used)]
    let Some(i) = Some(value.unwrap()) else {
        value.unwrap();
        return 1;
    };
    #[allow(clippy::unwrap_used)]
    const INNER: fn(Option<u8>) -> u8 = |x| x.unwrap();
    #[allow(clippy::unwrap_used)]
    fn inner(value: Option<u8>) -> u8 {
        value.unwrap()
    }
    #[allow(clippy::unwrap_used)]
    return value.unwrap();
}

fn max(a: u8, b: u8) -> u8 {
    a.max(b)
}

struct Fields {
    first: u8,
    second: u8,
}

fn on_macros(value: Option<u8>) {
    #[allow(clippy::unwrap_used)]
    println!("{}", value.unwrap());
    #[expect(clippy::print_stdout)]
    println!("{}", value.unwrap());
    #[allow(clippy::panic)]
    if value.is_none() {
        panic!("none");
    }
    #[allow(clippy::panic)]
    {
        panic!("block");
    }
    #[allow(clippy::unwrap_used)]
    let a = format!("{}", value.unwrap());
    #[allow(clippy::unwrap_used)]
    let b = vec![value.unwrap()];
    #[allow(clippy::todo)]
    todo!();
}

fn tail_macro() {
    #[allow(clippy::panic)]
    panic!("tail")
}

fn in_arm(value: Option<u8>) -> u8 {
    match value {
        #[allow(clippy::panic)]
        None => panic!("none"),
        #[allow(clippy::todo)]
        Some(1) => todo!(),
        Some(2) => panic!("two"),
        Some(3) => {
            #[allow(clippy::panic)]
            panic!("three")
        }
        Some(x) => x,
    }
}

#[cfg_attr(not(test), allow(clippy::unwrap_used))]
fn conditional(value: Option<u8>) {
    value.unwrap();
}

#[cfg_attr(test, allow(clippy::unwrap_used))]
fn in_tests_only(value: Option<u8>) {
    value.unwrap();
}

#[cfg_attr(all(), allow(clippy::unwrap_used), allow(clippy::expect_used))]
fn two_conditional(value: Option<u8>) {
    value.unwrap();
    value.expect("e");
}

#[cfg_attr(unix, cfg_attr(not(windows), allow(clippy::unwrap_used)))]
fn nested_conditional(value: Option<u8>) {
    value.unwrap();
}

#[inline]
#[allow(clippy::panic, clippy::todo, clippy::unimplemented, clippy::unreachable)]
#[must_use]
fn macros_allowed(value: u8) -> u8 {
    match value {
        1 => panic!("1"),
        2 => todo!(),
        3 => unimplemented!(),
        4 => unreachable!(),
        _ => Some(value).unwrap(),
    }
}

#[allow(clippy::dbg_macro, clippy::print_stdout)]
fn debugging_allowed(value: u8) {
    dbg!(value);
    println!("out");
    eprintln!("err");
}

#[allow(clippy::print_stderr)]
fn errors_allowed() {
    println!("out");
    eprintln!("err");
}

#[allow(clippy::undocumented_unsafe_blocks)]
fn unsafe_allowed(value: *const u8) -> u8 {
    unsafe { *value }
}

#[allow(clippy::exit)]
fn exit_allowed() {
    std::process::exit(1);
}

#[allow(clippy::unwrap_used)]
#[warn(clippy::unwrap_used)]
fn last_wins(value: Option<u8>) {
    value.unwrap();
}

#[warn(clippy::unwrap_used)]
#[allow(clippy::unwrap_used)]
fn last_wins_too(value: Option<u8>) {
    value.unwrap();
}

#[allow(clippy::restriction)]
#[warn(clippy::unwrap_used)]
fn group_and_lint(value: Option<u8>) {
    value.unwrap();
    value.expect("e");
}

#[warn(clippy::unwrap_used, clippy::expect_used)]
#[allow(clippy::restriction)]
fn lint_and_group(value: Option<u8>) {
    value.unwrap();
}

/// Documentation.
#[doc = "value.unwrap()"]
#[allow(clippy::unwrap_used)]
// A comment between.
#[inline]
/// More.
fn between_comments(value: Option<u8>) {
    value.unwrap();
}

#[allow(clippy::unwrap_used)] fn on_one_line(value: Option<u8>) -> u8 { value.unwrap() }
fn after_one_line(value: Option<u8>) -> u8 { value.unwrap() }

#[rustfmt::skip]
fn skipped(value: Option<u8>) -> u8 { value.unwrap() }

#[allow(clippy::unwrap_used)]
async fn asynchronous(value: Option<u8>) -> u8 {
    async { value.unwrap() }.await
}

#[allow(clippy::unwrap_used)]
enum Discriminant {
    One,
}

impl Discriminant {
    fn after_a_type(value: Option<u8>) -> u8 {
        value.unwrap()
    }
}

mod last {
    #![warn(clippy::unwrap_used)]
    #![allow(clippy::expect_used)]
    pub fn function(value: Option<u8>) {
        value.unwrap();
        value.expect("e");
    }
}
