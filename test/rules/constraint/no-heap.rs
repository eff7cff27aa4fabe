// settings: {"rules": {"constraint/no-heap": "error"}, "hotFunctions": ["hot"]}
#[inline(always)]
fn inlined(n: u8) {
    let a = Box::new(n);
//          ^^^ constraint/no-heap
    let b = Vec::<u8>::with_capacity(4);
//          ^^^ constraint/no-heap
    let c = String::from("x");
//          ^^^^^^ constraint/no-heap
    let d = format!("{n}");
//          ^^^^^^ constraint/no-heap
    let e = vec![1];
//          ^^^ constraint/no-heap
    let f = "x".to_string();
//              ^^^^^^^^^ constraint/no-heap
    let g = std::sync::Arc::new(n);
//                     ^^^ constraint/no-heap
}

fn hot(n: u8) {
    n.to_owned();
//    ^^^^^^^^ constraint/no-heap
}

#[inline(always)]
fn look_alikes(v: Vec<u8>) -> String {
    let empty = Vec::new();
    let text = String::new();
    let x = Box::leak(b);
    let y: Vec<u8> = v;
    format_args!("{x}");
    to_string(x);
}

#[inline]
fn only_hinted() {
    Box::new(1);
}

#[test]
#[inline(always)]
fn test() {
    Box::new(1);
}
