fn function(value: Option<u8>) {
    value.unwrap(); // differs: parent-file
    value.expect("e"); // differs: parent-file
    panic!("p");
}
