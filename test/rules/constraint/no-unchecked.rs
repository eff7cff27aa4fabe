fn calls(v: &[u8], i: usize) {
    v.get_unchecked(i);
//    ^^^^^^^^^^^^^ constraint/no-unchecked
    x.unwrap_unchecked();
//    ^^^^^^^^^^^^^^^^ constraint/no-unchecked
    std::mem::transmute::<u8, i8>(1);
//            ^^^^^^^^^ constraint/no-unchecked
    transmute(x);
//  ^^^^^^^^^ constraint/no-unchecked
    String::from_utf8_unchecked(bytes);
//          ^^^^^^^^^^^^^^^^^^^ constraint/no-unchecked
    let s = "get_unchecked()";
}

fn look_alikes() {
    fn get_unchecked() {}
    let transmute = 1;
    v.get(i);
}

#[test]
fn test() {
    v.get_unchecked(0);
}
