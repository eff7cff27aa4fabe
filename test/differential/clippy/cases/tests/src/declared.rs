fn helper(value: Option<u8>) -> u8 {
    value.unwrap()
}

#[test]
fn test() {
    helper(Some(1));
    Some(1).unwrap();
}
