//# statement alone on its line
//@ print
pub fn run(n: i32) -> i32 {
    println!("n is {n}");
//  ^^^^^^^^^^^^^^^^^^^^
    n + 1
}
//> safe Remove the statement
pub fn run(n: i32) -> i32 {
    n + 1
}

//# statement with inert arguments
//@ print
pub struct Point { pub x: i32 }
pub fn run(point: &Point, name: &str) {
    eprintln!("{} {:>width$} {}", point.x, name, &point.x, width = 4);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> safe Remove the statement
pub struct Point { pub x: i32 }
pub fn run(point: &Point, name: &str) {
}

//# nothing to print
//@ print
pub fn run(n: i32) -> i32 {
    println!();
//  ^^^^^^^^^^
    n
}
//> safe Remove the statement
pub fn run(n: i32) -> i32 {
    n
}

//# two on a line
//@ print
pub fn run(n: i32) { print!("a"); println!("{n}"); }
//                   ^^^^^^^^^^^
//> safe Remove the statement
pub fn run(n: i32) { println!("{n}"); }

//# statement over several lines
//@ print
pub fn run(n: i32) -> i32 {
    println!(
//  ^^^^^^^^^
        "n is {}",
        n,
    );
    n + 1
}
//> safe Remove the statement
pub fn run(n: i32) -> i32 {
    n + 1
}

//# tail of a function
//@ print
pub fn run(n: i32) {
    let m = n + 1;
    println!("{m}")
//  ^^^^^^^^^^^^^^^
}
//> safe Remove the statement
pub fn run(n: i32) {
    let m = n + 1;
}

//# tail behind a block
//@ print
pub fn run(n: i32) {
    if n > 0 {
        drop(n);
    }
    println!("{n}")
//  ^^^^^^^^^^^^^^^
}
//> safe Remove the statement
pub fn run(n: i32) {
    if n > 0 {
        drop(n);
    }
}

//# only statement of an if
//@ print
pub fn run(n: i32) -> i32 {
    if n > 0 {
        println!("{n}");
//      ^^^^^^^^^^^^^^^
    } else {
        drop(n);
    }
    n
}
//> safe Remove the statement
pub fn run(n: i32) -> i32 {
    if n > 0 {
    } else {
        drop(n);
    }
    n
}

//# arm of a match
//@ print
pub fn run(n: Option<i32>) {
    match n {
        Some(n) => println!("{n}"),
//                 ^^^^^^^^^^^^^^^
        None => drop(n),
    }
}
//> safe Replace the output by `()`
pub fn run(n: Option<i32>) {
    match n {
        Some(n) => (),
        None => drop(n),
    }
}

//# body of a closure
//@ print
pub fn run(list: &[i32]) {
    list.iter().for_each(|n| println!("{n}"));
//                           ^^^^^^^^^^^^^^^
}
//> safe Replace the output by `()`
pub fn run(list: &[i32]) {
    list.iter().for_each(|n| ());
}

//# closure that inspects an error
//@ print
pub fn run(text: &str) -> Option<i32> {
    text.parse().inspect_err(|error| eprintln!("{error}")).ok()
//                                   ^^^^^^^^^^^^^^^^^^^^
}
//> safe Replace the output by `()`
pub fn run(text: &str) -> Option<i32> {
    text.parse().inspect_err(|error| ()).ok()
}

//# value of a let
//@ print
pub fn run(n: i32) {
    let done = println!("{n}");
//             ^^^^^^^^^^^^^^^
    done
}
//> safe Replace the output by `()`
pub fn run(n: i32) {
    let done = ();
    done
}

//# value of a return
//@ print
pub fn run(n: i32) {
    if n > 0 {
        return println!("{n}");
//             ^^^^^^^^^^^^^^^
    }
    drop(n);
}
//> safe Replace the output by `()`
pub fn run(n: i32) {
    if n > 0 {
        return ();
    }
    drop(n);
}

//# argument of a call
//@ print
pub fn run(n: i32) -> Option<()> {
    Some(print!("{n}"))
//       ^^^^^^^^^^^^^
}
//> safe Replace the output by `()`
pub fn run(n: i32) -> Option<()> {
    Some(())
}

//# arguments that call something
//@ print
pub fn run(list: &mut Vec<i32>) {
    println!("{:?} {}", list.pop(), list.len());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Remove the statement
pub fn run(list: &mut Vec<i32>) {
}

//# arguments that return
//@ print
pub fn run(text: &str) -> Result<i32, std::num::ParseIntError> {
    println!("{}", text.parse::<i32>()?);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Ok(1)
}

//# arguments that assign
//@ print
pub fn run(mut n: i32) -> i32 {
    println!("{}", { n += 1; n });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    n
}

//# arguments with a closure
//@ print
pub fn run(list: &[i32]) {
    println!("{:?}", list.iter().map(|n| n + 1).collect::<Vec<_>>());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

//# statement with an attribute
//@ print
pub fn run(n: i32) -> i32 {
    #[cfg(unix)]
    println!("{n}");
//  ^^^^^^^^^^^^^^^
    n
}

//# macro with braces
//@ print
pub fn run(n: i32) -> i32 {
    println! { "{n}" }
//  ^^^^^^^^^^^^^^^^^^
    n
}
//> safe Remove the statement
pub fn run(n: i32) -> i32 {
    n
}

//# path of the standard library
//@ print
pub fn run(n: i32) -> i32 {
    std::println!("{n}");
//       ^^^^^^^^^^^^^^^
    n
}
//> safe Remove the statement
pub fn run(n: i32) -> i32 {
    n
}

//# inside another macro
//@ print
pub fn run(n: i32) -> Vec<()> {
    vec![println!("{n}")]
//       ^^^^^^^^^^^^^^^
}

//# comment behind it
//@ print
pub fn run(n: i32) -> i32 {
    println!("{n}"); // the caller reads this
//  ^^^^^^^^^^^^^^^
    n
}
//> safe Remove the statement
pub fn run(n: i32) -> i32 {
    // the caller reads this
    n
}

//# async code
//@ print
pub async fn run(n: i32) -> i32 {
    println!("{n}");
//  ^^^^^^^^^^^^^^^
    n
}
//> safe Remove the statement
pub async fn run(n: i32) -> i32 {
    n
}

//# file that imports the macro of a logger
//@ print
use tracing::info;
pub fn run(n: i32) -> i32 {
    info!("start");
    println!("n is {n}");
//  ^^^^^^^^^^^^^^^^^^^^
    n
}
mod tracing {
    macro_rules! info_line { ($($t:tt)*) => { let _ = format!($($t)*); } }
    pub(crate) use info_line as info;
}
//> safe Remove the statement
use tracing::info;
pub fn run(n: i32) -> i32 {
    info!("start");
    n
}
mod tracing {
    macro_rules! info_line { ($($t:tt)*) => { let _ = format!($($t)*); } }
    pub(crate) use info_line as info;
}
//> suggested Write it to the log with `info!`
use tracing::info;
pub fn run(n: i32) -> i32 {
    info!("start");
    info!("n is {n}");
    n
}
mod tracing {
    macro_rules! info_line { ($($t:tt)*) => { let _ = format!($($t)*); } }
    pub(crate) use info_line as info;
}

//# file that names the logger by path
//@ print
mod log {
    macro_rules! warn_line { ($($t:tt)*) => { let _ = format!($($t)*); } }
    pub(crate) use warn_line as warn;
}
pub fn run(n: i32) -> i32 {
    log::warn!("start");
    eprintln!("n is {}", n.abs());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    n
}
//> suggested Remove the statement
mod log {
    macro_rules! warn_line { ($($t:tt)*) => { let _ = format!($($t)*); } }
    pub(crate) use warn_line as warn;
}
pub fn run(n: i32) -> i32 {
    log::warn!("start");
    n
}
//> suggested Write it to the log with `log::warn!`
mod log {
    macro_rules! warn_line { ($($t:tt)*) => { let _ = format!($($t)*); } }
    pub(crate) use warn_line as warn;
}
pub fn run(n: i32) -> i32 {
    log::warn!("start");
    log::warn!("n is {}", n.abs());
    n
}

//# a logger has no part of a line
//@ print
mod log {
    macro_rules! info { ($($t:tt)*) => { let _ = format!($($t)*); } }
    pub(crate) use info;
}
pub fn run(n: i32) -> i32 {
    log::info!("start");
    print!("n is {n}");
//  ^^^^^^^^^^^^^^^^^^
    n
}
//> safe Remove the statement
mod log {
    macro_rules! info { ($($t:tt)*) => { let _ = format!($($t)*); } }
    pub(crate) use info;
}
pub fn run(n: i32) -> i32 {
    log::info!("start");
    n
}

//# tail behind a macro with braces
//@ print
macro_rules! double { ($n:ident) => { let $n = $n * 2; drop($n); } }
pub fn run(n: i32) {
    double! { n }
    println!("{n}")
//  ^^^^^^^^^^^^^^^
}

//# tail behind a match
//@ print
pub fn run(n: i32) {
    match n {
        0 => drop(n),
        _ => {}
    }
    // then
    println!("{n}")
//  ^^^^^^^^^^^^^^^
}
//> safe Remove the statement
pub fn run(n: i32) {
    match n {
        0 => drop(n),
        _ => {}
    }
    // then
}

//# body of an async block
//@ print
pub fn run(n: i32) -> impl std::future::Future<Output = ()> {
    async move { println!("{n}") }
//               ^^^^^^^^^^^^^^^
}
//> safe Remove the statement
pub fn run(n: i32) -> impl std::future::Future<Output = ()> {
    async move { }
}

//# body of a loop
//@ print
pub fn run(list: Vec<String>) {
    for name in &list {
        println!("{name}");
//      ^^^^^^^^^^^^^^^^^^
    }
}
//> safe Remove the statement
pub fn run(list: Vec<String>) {
    for name in &list {
    }
}

//# expression of an if let with else
//@ print
pub fn run(n: Option<i32>) {
    if let Some(n) = n { println!("{n}") } else { println!("none") }
//                       ^^^^^^^^^^^^^^^
}
//> safe Remove the statement
pub fn run(n: Option<i32>) {
    if let Some(n) = n { } else { println!("none") }
}

//# value of a closure with a block
//@ print
pub fn run(n: i32) {
    let show = move || { println!("{n}") };
//                       ^^^^^^^^^^^^^^^
    show();
}
//> safe Remove the statement
pub fn run(n: i32) {
    let show = move || { };
    show();
}

//# end of an unsafe block
//@ print
pub fn run(n: *const i32) {
    unsafe { println!("{}", *n) }
//           ^^^^^^^^^^^^^^^^^^
}
//> suggested Remove the statement
pub fn run(n: *const i32) {
    unsafe { }
}
