fn production(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

#[test]
fn test() {
    x.unwrap();
    fn nested() {
        x.unwrap();
    }
    let _ = || x.unwrap();
    println!("{}", x.unwrap());
}

fn after_a_test() {
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[test]
#[ignore = "slow"]
fn ignored() -> Result<(), u8> {
    x.unwrap();
}

#[should_panic(expected = "x")]
#[test]
fn panics() {
    x.unwrap();
}

#[tokio::test]
async fn asynchronous() {
    x.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn with_arguments() {
    x.unwrap();
}

#[rstest]
#[case(1)]
fn cases(#[case] x: Option<u8>) {
    x.unwrap();
}

#[test_case(1; "one")]
fn case(x: Option<u8>) {
    x.unwrap();
}

#[wasm_bindgen_test]
fn wasm() {
    x.unwrap();
}

#[bench]
fn bench(b: &mut Bencher) {
    b.iter(|| x.unwrap());
}

#[sqlx::test]
async fn database() {
    x.unwrap();
}

/// Documented.
#[cfg(test)]
// A comment between.
mod tests {
    use super::*;

    const VALUE: u8 = x.unwrap();
    static LAZY: LazyLock<u8> = LazyLock::new(|| x.unwrap());

    fn helper() -> u8 {
        x.unwrap()
    }

    struct Fixture;

    impl Fixture {
        fn new() -> Self {
            x.unwrap()
        }
    }

    mod deeper {
        fn helper() -> u8 {
            x.unwrap()
        }
    }
}

fn after_the_module() {
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[cfg(all(test, unix))]
mod on_unix {
    fn helper() {
        x.unwrap();
    }
}

#[cfg(all(feature = "a", all(unix, test)))]
mod deep_condition {
    fn helper() {
        x.unwrap();
    }
}

#[cfg(
    test
)]
mod spread {
    fn helper() {
        x.unwrap();
    }
}

#[cfg(any(test, feature = "test-support"))]
mod support {
    fn helper() {
        x.unwrap();
    }
}

#[cfg(not(test))]
mod production_only {
    fn helper() {
        x.unwrap();
//        ^^^^^^^^ panic/unwrap
    }
}

#[cfg(all(not(test), unix))]
fn not_test() {
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[cfg(feature = "test")]
fn named_like_a_test() {
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[cfg(test_util)]
fn own_condition() {
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[cfg_attr(test, derive(Debug))]
fn conditional_attribute() {
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[should_panic]
fn not_a_test_without_the_attribute() {
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

mod tests_without_condition {
    fn helper() {
        x.unwrap();
//        ^^^^^^^^ panic/unwrap
    }
}

mod inner_condition {
    #![cfg(test)]
    fn helper() {
        x.unwrap();
    }
}

fn after_inner_condition() {
    if cfg!(test) {
        x.unwrap();
//        ^^^^^^^^ panic/unwrap
    }
}

#[cfg(test)]
fn helper() {
    x.unwrap();
}

#[cfg(test)]
impl Thing {
    fn for_tests() {
        x.unwrap();
    }
}

impl Thing {
    #[cfg(test)]
    fn for_tests(&self) {
        self.x.unwrap();
    }

    #[inline]
    fn for_everyone(&self) {
        self.x.unwrap();
//             ^^^^^^^^ panic/unwrap
    }
}

#[cfg(test)]
use helpers::helper;

#[cfg(test)]
mod elsewhere;

fn after_declarations() {
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[cfg(test)]
static ONLY_IN_TESTS: LazyLock<u8> = LazyLock::new(|| x.unwrap());

static ALWAYS: LazyLock<u8> = LazyLock::new(|| x.unwrap());
//                                               ^^^^^^^^ panic/unwrap

fn statements() {
    #[cfg(test)]
    let a = x.unwrap();
    let b = x.unwrap();
//            ^^^^^^^^ panic/unwrap
    #[cfg(test)]
    {
        x.unwrap();
    }
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
    #[cfg(test)]
    x.unwrap();
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
    #[cfg(test)]
    println!("{}", x.unwrap());
    println!("{}", x.unwrap());
//                   ^^^^^^^^ panic/unwrap
    #[cfg(test)]
    if x.unwrap() {
        y.unwrap();
    } else {
        z.unwrap();
    }
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
    #[cfg(not(test))]
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
    #[cfg(test)]
    for item in x.unwrap() {
        item.unwrap();
    }
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

fn arms(kind: Kind) -> u8 {
    match kind {
        #[cfg(test)]
        Kind::Test => x.unwrap(),
        Kind::One => x.unwrap(),
//                     ^^^^^^^^ panic/unwrap
        #[cfg(test)]
        Kind::Block => {
            x.unwrap()
        }
        Kind::Two => x.unwrap(),
//                     ^^^^^^^^ panic/unwrap
    }
}

fn fields() -> Thing {
    Thing {
        #[cfg(test)]
        probe: x.unwrap(),
        value: x.unwrap(),
//               ^^^^^^^^ panic/unwrap
    }
}

proptest! {
    #[test]
    fn holds(a in 0..10u8) {
        x.unwrap();
    }

    fn helper_in_it() {
        x.unwrap();
    }
}

proptest::proptest! {
    fn holds_too(a in 0..10u8) {
        x.unwrap();
    }
}

quickcheck! {
    fn property(a: u8) -> bool {
        x.unwrap() == a
    }
}

fn after_macros() {
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

fn outer() {
    #[test]
    fn inner() {
        x.unwrap();
    }
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[cfg(test)]
macro_rules! only_in_tests {
    () => {};
}

fn last() {
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[cfg(fuzzing)]
pub mod fuzz {
    pub fn fuzz(value: Option<u8>) {
        value.unwrap();
    }
}

#[cfg(all(loom, feature = "sync"))]
fn loom(value: Option<u8>) {
    value.unwrap();
}

#[cfg(not(miri))]
fn not_miri(value: Option<u8>) {
    value.unwrap();
//        ^^^^^^^^ panic/unwrap
}

#[cfg(any(loom, unix))]
fn loom_or_unix(value: Option<u8>) {
    value.unwrap();
//        ^^^^^^^^ panic/unwrap
}
