// settings: {"preset": "recommended"}
fn plain(kind: u8) -> Result<u8, Error> {
    match kind {
        0..3 => panic!("failed"),
//              ^^^^^^^^^^^^^^^^ panic/panic-macro
        _ => unreachable!(),
    }
}

/// # Panics
///
/// If the value is odd.
fn documented(value: u32) {
    panic!("odd: {value}");
}
