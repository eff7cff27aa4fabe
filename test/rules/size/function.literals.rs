// settings: {"thresholds": {"function": 5}}
fn data() -> Value {
    let text = r#"{
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4
    }"#;
    parse(text)
}

fn several() -> Value {
// ^^^^^^^ size/function: "The function has 6 lines of code, the limit is 5."
    let text = "one
        two
        three";
    let short = "four";
    let value = parse(text);
    value.push(short);
    value
}
