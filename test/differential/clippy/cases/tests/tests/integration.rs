mod common;

fn helper(value: Option<u8>) -> u8 {
    value.unwrap() // differs: test-helper
}

#[test]
fn test() {
    helper(Some(1));
    common::helper(Some(1));
    Some(1).unwrap();
}
