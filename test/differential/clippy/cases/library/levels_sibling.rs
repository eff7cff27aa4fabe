fn function(value: Option<u8>) {
    value.unwrap();
    value.expect("e");
    panic!("p");
}
