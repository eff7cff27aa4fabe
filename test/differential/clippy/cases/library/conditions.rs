#[cfg(test)]
mod tests {
    #[test]
    fn test() {
        Some(1).unwrap();
    }

    fn helper() {
        panic!("p");
    }
}

#[test]
fn free_test() {
    Some(1).unwrap();
    fn inner() {
        Some(1).unwrap();
    }
}

#[cfg(test)]
fn helper() {
    Some(1).unwrap();
}

#[cfg(all(test, unix))]
mod unix_tests {
    fn helper() {
        Some(1).unwrap();
    }
}

#[cfg(any(test, unix))]
fn in_production_too() {
    Some(1).unwrap();
}

#[cfg(not(test))]
fn not_in_tests() {
    Some(1).unwrap();
}

#[cfg(all(not(test), unix))]
mod production {
    fn function() {
        Some(1).unwrap();
    }
}

#[cfg(all(unix, not(windows)))]
fn on_unix() {
    Some(1).unwrap();
}

mod test {
    pub fn named_like_a_test() {
        Some(1).unwrap();
    }
}

mod tests_of_nothing {
    #[cfg(test)]
    use super::*;
    fn function() {
        Some(1).unwrap();
    }
}

#[should_panic]
fn should_panic_alone() {
    Some(1).unwrap();
}

fn statements(value: Option<u8>) {
    if cfg!(test) {
        value.unwrap();
    }
    #[cfg(test)]
    value.unwrap();
    #[cfg(test)]
    let a = value.unwrap();
    #[cfg(test)]
    {
        value.unwrap();
    }
    #[cfg(not(test))]
    value.unwrap();
    #[cfg(any(test, unix))]
    {
        value.unwrap();
    }
    match value {
        #[cfg(test)]
        Some(1) => panic!("p"),
        #[cfg(not(test))]
        Some(2) => panic!("p"),
        _ => {}
    }
    let b = [
        #[cfg(test)]
        value.unwrap(),
        value.unwrap(),
    ];
}

struct Type;

impl Type {
    #[cfg(test)]
    fn for_tests(&self) {
        Some(1).unwrap();
    }

    fn function(&self) {
        Some(1).unwrap();
    }
}

#[cfg(test)]
impl Type {
    fn for_tests_too(&self) {
        Some(1).unwrap();
    }
}

#[cfg(test)]
const HELPER: fn(Option<u8>) -> u8 = |x| x.unwrap();
const USED: fn(Option<u8>) -> u8 = |x| x.unwrap();

#[cfg(test)]
use std::fmt::Debug;
fn after_use(value: Option<u8>) {
    value.unwrap();
}

#[cfg_attr(test, derive(Debug))]
struct Derived;

fn after_derive(value: Option<u8>) {
    value.unwrap();
}

#[cfg(feature = "test")]
fn a_feature() {}

#[cfg(all(test, not(test)))]
fn never() {
    Some(1).unwrap();
}

mod inner_attribute {
    #![cfg(test)]
    fn function() {
        Some(1).unwrap();
    }
}

#[cfg(test)]
macro_rules! in_tests {
    () => { Some(1).unwrap() };
}

#[cfg(test)]
thread_local! {
    static LOCAL: u8 = Some(1).unwrap();
}

#[cfg(test)]
#[allow(dead_code)]
pub(crate) fn attributes(value: Option<u8>) {
    value.unwrap();
}

fn last(value: Option<u8>) {
    value.unwrap();
}
