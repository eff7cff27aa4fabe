pub fn length() {
    // However much stands between the semicolon and the word, this is an array's length.
    let _ = [0u8; { let _ = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]; a.unwrap() }];
    let _ = a.unwrap();
//            ^^^^^^^^ panic/unwrap
}

pub fn in_macros(a: Option<usize>) {
    println!("{:?}", [0u8; Some(2usize).unwrap()]);
    let b = vec![[a.unwrap(); Some(2).unwrap()]];
//                  ^^^^^^^^ panic/unwrap
    let c = vec![0u8; a.unwrap()];
//                      ^^^^^^^^ panic/unwrap
    println!("{:?}", [0u8; { (|| a.unwrap())(); 1 }]);
//                                 ^^^^^^^^ panic/unwrap
}

static LATER: LazyLock<u8> = LazyLock::new(|| dbg!([a.unwrap(); Some(2usize).unwrap()][0]));
//                                                    ^^^^^^^^ panic/unwrap
