//# Option on a short line
//@ unwrap
pub fn show(list: &[u8]) {
    let a = list.first().unwrap();
//                       ^^^^^^^^
    println!("{a}");
}
//> suggested Return early with `let .. else`
pub fn show(list: &[u8]) {
    let Some(a) = list.first() else { return };
    println!("{a}");
}

//# mutable variable
//@ unwrap
pub fn show(list: &[u8]) {
    let mut first = list.iter().copied().next().unwrap();
//                                              ^^^^^^^^
    first += 1;
    println!("{first}");
}
//> suggested Return early with `let .. else`
pub fn show(list: &[u8]) {
    let Some(mut first) = list.iter().copied().next() else {
        return;
    };
    first += 1;
    println!("{first}");
}

//# type that is written down
//@ unwrap
pub fn show(text: &str) {
    let number: u16 = text.parse().unwrap();
//                                 ^^^^^^^^
    println!("{number}");
}
//> suggested Return early with `let .. else`
pub fn show(text: &str) {
    let Ok(number): Result<u16, _> = text.parse() else {
        return;
    };
    println!("{number}");
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(text: &str) {
    let number: u16 = text.parse().unwrap_or_default();
    println!("{number}");
}

//# Option with a type
//@ unwrap
pub fn show(list: &[u8]) {
    let first: &u8 = list.first().unwrap();
//                                ^^^^^^^^
    println!("{first}");
}
//> suggested Return early with `let .. else`
pub fn show(list: &[u8]) {
    let Some(first): Option<&u8> = list.first() else {
        return;
    };
    println!("{first}");
}

//# tuple pattern over several lines
//@ unwrap
pub fn show(text: &str) {
    let (left, right) = text
        .split_once('=')
        .unwrap();
//       ^^^^^^^^
    println!("{left} {right}");
}
//> suggested Return early with `let .. else`
pub fn show(text: &str) {
    let Some((left, right)) = text
        .split_once('=')
    else {
        return;
    };
    println!("{left} {right}");
}

//# async function
//@ unwrap
pub async fn show(text: &str) {
    let (left, right) = text.split_once('=').unwrap();
//                                           ^^^^^^^^
    println!("{left} {right}");
}
//> suggested Return early with `let .. else`
pub async fn show(text: &str) {
    let Some((left, right)) = text.split_once('=') else {
        return;
    };
    println!("{left} {right}");
}

//# closure that the compiler gives a type
//@ unwrap
pub fn show() -> impl Fn(&str) {
    |text| {
        let (left, right) = text.split_once('=').unwrap();
//                                               ^^^^^^^^
        println!("{left} {right}");
    }
}

//# part of a larger value
//@ unwrap
pub fn show(list: &[u8]) {
    let more = list.first().unwrap() + 1;
//                          ^^^^^^^^
    println!("{more}");
}

//# block before the dot
//@ unwrap
pub fn show(list: &[u8]) {
    let first = unsafe { list.first() }.unwrap();
//                                      ^^^^^^^^
    println!("{first}");
}

//# main
//@ unwrap
fn main() {
    let first = std::env::args().next().unwrap();
//                                      ^^^^^^^^
    println!("{first}");
}
//> suggested Return an error with `.ok_or(..)?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let first = std::env::args().next().ok_or("`next` returned no value")?;
    println!("{first}");
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    let first = std::env::args().next().unwrap_or_else(|| {
        eprintln!("`next` returned no value");
        std::process::exit(1);
    });
    println!("{first}");
}

//# let with else
//@ unwrap
pub fn show(list: &[Option<u8>]) {
    let Some(first) = list.first().unwrap() else { return };
//                                 ^^^^^^^^
    println!("{first}");
}
