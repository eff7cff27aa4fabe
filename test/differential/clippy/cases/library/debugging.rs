use std::io::Write as _;

fn debugged(value: u8) -> u8 {
    dbg!();
    dbg!(value);
    let a = dbg!(value + 1) * 2;
    let b = dbg!(value, a);
    std::dbg!(value);
    ::std::dbg!(value);
    dbg![value];
    dbg! { value };
    dbg!(
        value,
    );
    let c = dbg!(dbg!(value));
    println!("{}", dbg!(value));
    let d = || dbg!(value);
    let e = vec![dbg!(value)];
    assert!(dbg!(value) == 1);
    dbg!("é😀");
    if dbg!(value) == 1 {
        return dbg!(value);
    }
    // dbg!(value)
    let f = "dbg!(value)";
    dbg!(value)
}

const CONSTANT: u8 = 1;
static LAZY: std::sync::LazyLock<u8> = std::sync::LazyLock::new(|| dbg!(1));

fn printed(value: u8) {
    println!();
    println!("text");
    println!("{value}");
    println!("{} {}", value, value);
    print!("text");
    print!("{}", value);
    std::println!("path");
    ::std::print!("path");
    println!["brackets"];
    println! { "braces" };
    println!(
        "over lines {}",
        value,
    );
    eprintln!();
    eprintln!("text");
    eprint!("{}", value);
    std::eprintln!("path");
    ::std::eprint!("path");
    eprintln!(
        "over lines",
    );
    let a = || println!("closure");
    let b = async { eprintln!("async") };
    match value {
        1 => println!("arm"),
        2 => eprintln!("arm"),
        _ => {
            print!("é😀");
        }
    }
    if value == 1 { println!("one line") } else { eprintln!("one line") }
    writeln!(std::io::stdout(), "text").ok();
    std::io::stdout().write_all(b"text").ok();
    // println!("comment")
    let c = "println!()";
    println!("{}", format!("{}", "println!()"))
}

macro_rules! log {
    ($($args:tt)*) => {
        println!($($args)*)
    };
}

fn own_macro() {
    log!("own {}", 1);
}

static PRINTING: std::sync::LazyLock<u8> = std::sync::LazyLock::new(|| {
    println!("lazy");
    eprintln!("lazy");
    1
});

struct Type;

impl Type {
    fn print(&self) {
        println!("method");
    }
}

impl std::fmt::Display for Type {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        eprintln!("in display");
        write!(formatter, "type")
    }
}

impl std::fmt::Debug for Type {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        println!("in debug");
        formatter.write_str("type")
    }
}

fn print(value: u8) {}

fn look_alikes() {
    print(1);
    let println = 1;
}
