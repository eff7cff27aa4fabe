// settings: {"thresholds": {"embeddedTests": 5}}
fn production() {}

#[cfg(test)]
mod tests {
//  ^^^^^ test/embedded: "The module holds 6 lines of tests, in the file of the code."
    use super::*;

    // A comment does not count.
    #[test]
    fn works() {}
}

#[cfg(test)]
mod small {
    fn works() {}
}

#[cfg(all(test, unix))]
/// Documented.
mod on_unix {
//  ^^^^^^^ test/embedded
    #[test]
    fn one() {}
    fn two() {}
    mod deeper {
        fn three() {}
    }
}

mod prüfung {
//  ^^^^^^^ test/embedded
    #![cfg(test)]
    #[tokio::test]
    fn one() {}
    fn two() {}
}

mod around {
    #[cfg(test)]
    pub(crate) mod inner {
//                 ^^^^^ test/embedded
        #[rstest]
        fn one() {}
        fn two() {}
        fn three() {}
    }
}

#[cfg(test)]
mod elsewhere;

#[cfg(any(test, feature = "support"))]
mod support {
    fn one() {}
    fn two() {}
    fn three() {}
}

mod tests_by_name {
    fn one() {}
    fn two() {}
    fn three() {}
}

#[test]
fn test() {
    one();
    two();
    three();
    four();
}

#[cfg(test)]
// shipworthy-ignore test/embedded: they need the private macro
mod suppressed {
    fn one() {}
    fn two() {}
    fn three() {}
}

// #[cfg(test)]
// mod comment {
//     fn one() {}
//     fn two() {}
// }
const TEXT: &str = "
#[cfg(test)]
mod string {
    fn one() {}
    fn two() {}
}
";

#[cfg(test)]
mod helpers {
    fn one() {}
    fn two() {}
    fn three() {}
}

#[cfg(test)]
pub(crate) mod test {
    pub struct Store;
    pub fn store() -> Store {
        Store
    }
    pub fn other() -> Store {
        Store
    }
}
