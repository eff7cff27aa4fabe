pub fn function(value: Option<u8>) -> u8 {
    value.unwrap()
}

#[cfg(test)]
mod declared;
mod production;

#[cfg(test)]
mod inline {
    fn helper(value: Option<u8>) -> u8 {
        value.unwrap()
    }

    #[test]
    fn test() {
        super::function(Some(1));
        Some(1).unwrap();
        Some(1).expect("one");
        dbg!(helper(Some(1)));
        let closure = || panic!("closure");
        fn nested() {
            Some(1).unwrap();
        }
        nested();
        closure();
    }

    mod deeper {
        fn helper(value: Option<u8>) -> u8 {
            value.unwrap()
        }
    }
}

#[test]
fn free_test() {
    Some(1).unwrap();
}

#[test]
#[should_panic]
fn panics() {
    panic!("expected");
}

#[test]
#[ignore = "slow"]
fn ignored() {
    Some(1).unwrap();
}

#[cfg(test)]
fn helper(value: Option<u8>) -> u8 {
    value.unwrap()
}

#[cfg(test)]
struct Fixture;

#[cfg(test)]
impl Fixture {
    fn value(&self) -> u8 {
        Some(1).unwrap()
    }
}

#[cfg(all(test, unix))]
fn on_unix(value: Option<u8>) -> u8 {
    value.unwrap() // differs: test-condition
}

#[cfg(any(test, unix))]
pub fn in_both(value: Option<u8>) -> u8 {
    value.unwrap()
}

#[cfg(not(test))]
pub fn never_in_tests(value: Option<u8>) -> u8 {
    value.unwrap()
}

mod plain_tests {
    pub fn not_a_test(value: Option<u8>) -> u8 {
        value.unwrap()
    }
}

pub fn condition(value: Option<u8>) {
    if cfg!(test) {
        value.unwrap();
    }
    #[cfg(test)]
    {
        value.unwrap();
    }
    #[cfg(test)]
    let a = value.unwrap();
    #[cfg(test)]
    drop(value.unwrap());
    match value {
        #[cfg(test)]
        Some(1) => panic!("in a test"),
        #[cfg(unix)]
        Some(2) => panic!("everywhere"),
        _ => {}
    }
}
