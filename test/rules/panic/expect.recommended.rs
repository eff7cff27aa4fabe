// settings: {"preset": "recommended"}
fn without_failure() {
    let mut text = String::new();
    write!(text, "{}", 1).expect("a string takes all");
    Regex::new("[a-z]").expect("a valid expression");
}

#[track_caller]
fn blames_the_caller(values: &[u32]) -> u32 {
    *values.first().expect("a value")
}
