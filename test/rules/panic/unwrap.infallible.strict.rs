// settings: {"preset": "strict"}
/// # Panics
///
/// If the expression is none.
#[track_caller]
fn expect_nothing() {
    Regex::new("[a-z]").unwrap();
//                      ^^^^^^^^ panic/unwrap
    let mut text = String::new();
    write!(text, "x").unwrap();
//                    ^^^^^^^^ panic/unwrap
}
