fn function(value: Option<u8>) {
    value.unwrap();
    value.expect("e"); // differs: parent-file
}

#[warn(clippy::expect_used)]
fn warned(value: Option<u8>) {
    value.expect("e");
}
