mod part;

fn main() {
    println!("out");
    eprintln!("err");
    Some(1).unwrap();
    if part::fails() {
        std::process::exit(1);
    }
    let closure = || std::process::exit(2);
    fn inner() {
        std::process::exit(3);
    }
    struct Local;
    impl Local {
        fn main() {
            std::process::exit(4);
        }
    }
    inner();
    Local::main();
    closure();
    helper();
}

fn helper() {
    println!("helper");
    std::process::exit(1);
}
