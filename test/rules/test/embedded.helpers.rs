// settings: {"thresholds": {"embeddedTests": 5}}
fn production() {}

#[cfg(test)]
mod tests {
    pub struct Database {
        files: Files,
    }

    impl Database {
        pub fn new() -> Self {
            Self { files: Files::new() }
        }
    }
}

mod other {
    fn production() {}

    #[cfg(test)]
    mod tests {
//      ^^^^^ test/embedded
        many_tests! {
            one: 1,
            two: 2,
        }
        fn helper() {}
    }
}
