fn function(value: Option<u8>) {
    value.unwrap();
    value.expect("e");
}

#[warn(clippy::expect_used)]
fn warned(value: Option<u8>) {
    value.expect("e");
}
