//# boxed error
//@ expect
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(text.parse::<u16>().map_err(|e| format!("the port: {e}"))?)
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(text.parse::<u16>()?)
}

//# braces in the message
//@ expect
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(text.parse::<u16>().expect("a {port} \u{2764}"))
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(text.parse::<u16>().map_err(|e| format!("a {{port}} \u{2764}: {e}"))?)
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(text.parse::<u16>()?)
}

//# raw string
//@ expect
pub fn port(text: &str) -> Result<u16, String> {
    Ok(text.parse::<u16>().expect(r#"the "port""#))
//                         ^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
pub fn port(text: &str) -> Result<u16, String> {
    Ok(text.parse::<u16>().map_err(|e| format!(r#"the "port": {e}"#))?)
}

//# io error
//@ expect
pub fn size(path: &str) -> std::io::Result<usize> {
    Ok(std::fs::read_to_string(path).expect("the file is there").len())
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
pub fn size(path: &str) -> std::io::Result<usize> {
    Ok(std::fs::read_to_string(path).map_err(|e| std::io::Error::other(format!("the file is there: {e}")))?.len())
}
//> suggested Return the error with `?`
pub fn size(path: &str) -> std::io::Result<usize> {
    Ok(std::fs::read_to_string(path)?.len())
}

//# text error
//@ expect
pub fn port(text: &str) -> Result<u16, &'static str> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
pub fn port(text: &str) -> Result<u16, &'static str> {
    Ok(text.parse::<u16>().map_err(|_| "the port")?)
}

//# Option and a boxed error
//@ expect
pub fn first(list: &[u8]) -> Result<u8, Box<dyn std::error::Error>> {
    Ok(*list.first().expect("the list has a first"))
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return an error with `.ok_or(..)?`
pub fn first(list: &[u8]) -> Result<u8, Box<dyn std::error::Error>> {
    Ok(*list.first().ok_or("the list has a first")?)
}

//# Option and a String error
//@ expect
pub fn first(list: &[u8]) -> Result<u8, String> {
    Ok(*list.first().expect("the list has a first"))
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return an error with `.ok_or_else(..)?`
pub fn first(list: &[u8]) -> Result<u8, String> {
    Ok(*list.first().ok_or_else(|| "the list has a first".to_string())?)
}

//# Option and an io error
//@ expect
pub fn first(list: &[u8]) -> std::io::Result<u8> {
    Ok(*list.first().expect("the list has a first"))
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return an error with `.ok_or_else(..)?`
pub fn first(list: &[u8]) -> std::io::Result<u8> {
    Ok(*list.first().ok_or_else(|| std::io::Error::other("the list has a first"))?)
}

//# Option and a formatted message
//@ expect
pub fn first(list: &[u8], name: &str) -> Result<u8, String> {
    Ok(*list.first().expect(&format!("{name} is empty")))
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return an error with `.ok_or_else(..)?`
pub fn first(list: &[u8], name: &str) -> Result<u8, String> {
    Ok(*list.first().ok_or_else(|| format!("{name} is empty"))?)
}

//# Option and a message in a variable
//@ expect
pub fn first(list: &[u8], message: &'static str) -> Result<u8, String> {
    Ok(*list.first().expect(message))
//                   ^^^^^^^^^^^^^^^
}

//# Option in a function that returns an Option
//@ expect
pub fn first(list: &[u8]) -> Option<u8> {
    Some(*list.first().expect("the list has a first"))
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return `None` with `?`
pub fn first(list: &[u8]) -> Option<u8> {
    Some(*list.first()?)
}

//# a thread's panic
//@ expect
pub fn run() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(std::thread::spawn(|| 1).join().expect("the thread ended"))
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
pub fn run() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(std::thread::spawn(|| 1).join().map_err(|_| "the thread ended")?)
}

//# anyhow with its trait
//@ expect
use anyhow::Context;
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.context(..)?`
use anyhow::Context;
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>().context("the port")?)
}
//> suggested Return the error with `?`
use anyhow::Context;
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# anyhow with a formatted message
//@ expect
use anyhow::Context;
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>().expect(&format!("no port in {text}")))
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.with_context(..)?`
use anyhow::Context;
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>().with_context(|| format!("no port in {text}"))?)
}
//> suggested Return the error with `?`
use anyhow::Context;
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# anyhow without its trait
//@ expect
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.context(..)?` and import `Context`
use anyhow::Context;

pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>().context("the port")?)
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# a parser's own method
//@ expect
pub struct Parser;
pub struct Token;
impl Parser {
    fn expect(&mut self, _: Token) -> u8 {
        1
    }
    pub fn run(&mut self) -> Option<u8> {
        Some(self.expect(Token))
//                ^^^^^^^^^^^^^
    }
}

//# statement over several lines
//@ expect
pub fn copy(from: &str, to: &str) -> std::io::Result<()> {
    std::fs::copy(from, to)
        .expect("the file can be copied");
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Ok(())
}
//> suggested Return the error with `.map_err(..)?`
pub fn copy(from: &str, to: &str) -> std::io::Result<()> {
    std::fs::copy(from, to)
        .map_err(|e| std::io::Error::other(format!("the file can be copied: {e}")))?;
    Ok(())
}
//> suggested Return the error with `?`
pub fn copy(from: &str, to: &str) -> std::io::Result<()> {
    std::fs::copy(from, to)?;
    Ok(())
}

//# expect_err
//@ expect
pub fn wrong(text: &str) -> Result<String, String> {
    Ok(text.parse::<u16>().expect_err("no number").to_string())
//                         ^^^^^^^^^^^^^^^^^^^^^^^
}

//# early return
//@ expect
pub fn show(list: &[u8]) {
    let first = list.first().expect("the list has a first");
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    println!("{first}");
}
//> suggested Return early with `let .. else`
pub fn show(list: &[u8]) {
    let Some(first) = list.first() else { return };
    println!("{first}");
}
