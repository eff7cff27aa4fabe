//# todo as the body
//@ notImplemented
pub fn load(_path: &str) -> Result<String, Box<dyn std::error::Error>> {
    todo!()
//  ^^^^^^^
}
//> suggested Return an error that says "not implemented"
pub fn load(_path: &str) -> Result<String, Box<dyn std::error::Error>> {
    Err("not implemented".into())
}

//# todo as a statement
//@ notImplemented
pub fn load(_path: &str) -> Result<String, String> {
    unimplemented!("loading from {}", _path);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return an error that says the same
pub fn load(_path: &str) -> Result<String, String> {
    Err(format!("loading from {}", _path))
}

//# words without arguments
//@ notImplemented
pub fn load(_path: &str) -> std::io::Result<String> {
    todo!("load the file")
//  ^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return an error that says the same
pub fn load(_path: &str) -> std::io::Result<String> {
    Err(std::io::Error::other("load the file"))
}

//# braces as words of a macro call in braces
//@ notImplemented
pub fn load(_path: &str) -> Result<String, String> {
    if _path.is_empty() {
        todo! { "load it" }
//      ^^^^^^^^^^^^^^^^^^^
    }
    Ok(String::new())
}
//> suggested Return an error that says the same
pub fn load(_path: &str) -> Result<String, String> {
    if _path.is_empty() {
        return Err("load it".to_string())
    }
    Ok(String::new())
}

//# arm of a match that is the value
//@ panicMacro
pub fn size(name: &str) -> Result<u8, String> {
    match name {
        "small" => Ok(1),
        "big" => Ok(2),
        other => panic!("no size is named {other}"),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }
}
//> suggested Return an error that says the same
pub fn size(name: &str) -> Result<u8, String> {
    match name {
        "small" => Ok(1),
        "big" => Ok(2),
        other => Err(format!("no size is named {other}")),
    }
}

//# arm of a match that is not the value
//@ panicMacro
pub fn size(name: &str) -> Result<u8, Box<dyn std::error::Error>> {
    let size = match name {
        "small" => 1,
        _ => panic!("no such size: {}", name),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    };
    Ok(size)
}
//> suggested Return an error that says the same
pub fn size(name: &str) -> Result<u8, Box<dyn std::error::Error>> {
    let size = match name {
        "small" => 1,
        _ => return Err(format!("no such size: {}", name).into()),
    };
    Ok(size)
}

//# else of a let
//@ panicMacro
pub fn first(list: &[u8]) -> Result<u8, String> {
    let Some(first) = list.first() else {
        panic!("the list is empty")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    };
    Ok(*first)
}
//> suggested Return an error that says the same
pub fn first(list: &[u8]) -> Result<u8, String> {
    let Some(first) = list.first() else {
        return Err("the list is empty".to_string())
    };
    Ok(*first)
}

//# statement in a branch
//@ panicMacro
pub fn check(size: usize) -> std::io::Result<()> {
    if size > 10 {
        panic!("too big: {size}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^
    }
    Ok(())
}
//> suggested Return an error that says the same
pub fn check(size: usize) -> std::io::Result<()> {
    if size > 10 {
        return Err(std::io::Error::other(format!("too big: {size}")));
    }
    Ok(())
}

//# text error
//@ panicMacro
pub fn check(size: usize) -> Result<(), &'static str> {
    if size > 10 {
        panic!("too big");
//      ^^^^^^^^^^^^^^^^^
    }
    Ok(())
}
//> suggested Return an error that says the same
pub fn check(size: usize) -> Result<(), &'static str> {
    if size > 10 {
        return Err("too big");
    }
    Ok(())
}

//# text error and a value
//@ panicMacro
pub fn check(size: usize) -> Result<(), &'static str> {
    if size > 10 {
        panic!("too big: {size}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^
    }
    Ok(())
}

//# format error
//@ panicMacro
use std::fmt;
pub struct Name;
impl fmt::Display for Name {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("no name")
//      ^^^^^^^^^^^^^^^^^
    }
}
//> suggested Return an error that says the same
use std::fmt;
pub struct Name;
impl fmt::Display for Name {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(std::fmt::Error)
    }
}

//# error of its own
//@ panicMacro
pub struct Failure;
pub fn check() -> Result<(), Failure> {
    panic!("never")
//  ^^^^^^^^^^^^^^^
}

//# anyhow
//@ panicMacro
pub fn check(size: usize) -> anyhow::Result<()> {
    if size > 10 {
        panic!("too big: {}", size);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }
    Ok(())
}
//> suggested Return an error that says the same
pub fn check(size: usize) -> anyhow::Result<()> {
    if size > 10 {
        return Err(anyhow::Error::msg(format!("too big: {}", size)));
    }
    Ok(())
}

//# unreachable
//@ panicMacro
pub fn sign(number: i32) -> Result<i32, String> {
    Ok(match number.signum() {
        1 => 1,
        0 => 0,
        -1 => -1,
        _ => unreachable!(),
//           ^^^^^^^^^^^^^^
    })
}
//> suggested Return an error that says "unreachable code was reached"
pub fn sign(number: i32) -> Result<i32, String> {
    Ok(match number.signum() {
        1 => 1,
        0 => 0,
        -1 => -1,
        _ => return Err("unreachable code was reached".to_string()),
    })
}

//# path form
//@ panicMacro
pub fn check() -> Result<(), String> {
    std::panic!("never")
//       ^^^^^^^^^^^^^^^
}
//> suggested Return an error that says the same
pub fn check() -> Result<(), String> {
    Err("never".to_string())
}

//# function without a Result
//@ panicMacro
pub fn check(size: usize) {
    if size > 10 {
        panic!("too big");
//      ^^^^^^^^^^^^^^^^^
    }
}

//# argument of a call
//@ notImplemented
pub fn check() -> Result<Option<u8>, String> {
    Ok(Some(todo!()))
//          ^^^^^^^
}

//# closure with a type
//@ notImplemented
pub fn check() {
    let read = |_path: &str| -> Result<u8, String> { todo!("read it") };
//                                                   ^^^^^^^^^^^^^^^^
    let _ = read("");
}
//> suggested Return an error that says the same
pub fn check() {
    let read = |_path: &str| -> Result<u8, String> { Err("read it".to_string()) };
    let _ = read("");
}

//# closure without a type
//@ notImplemented
pub fn check() -> Result<(), String> {
    let read = |path: &str| if path.is_empty() { 1 } else { todo!("read it") };
//                                                          ^^^^^^^^^^^^^^^^
    read("");
    Ok(())
}

//# async function
//@ notImplemented
pub async fn load() -> Result<u8, Box<dyn std::error::Error + Send + Sync>> {
    unimplemented!()
//  ^^^^^^^^^^^^^^^^
}
//> suggested Return an error that says "not implemented"
pub async fn load() -> Result<u8, Box<dyn std::error::Error + Send + Sync>> {
    Err("not implemented".into())
}

//# nested value
//@ notImplemented
pub fn load(kind: Option<u8>) -> Result<u8, String> {
    if let Some(kind) = kind {
        match kind {
            0 => Ok(1),
            _ => {
                todo!("kind {kind}")
//              ^^^^^^^^^^^^^^^^^^^^
            }
        }
    } else {
        Ok(0)
    }
}
//> suggested Return an error that says the same
pub fn load(kind: Option<u8>) -> Result<u8, String> {
    if let Some(kind) = kind {
        match kind {
            0 => Ok(1),
            _ => {
                Err(format!("kind {kind}"))
            }
        }
    } else {
        Ok(0)
    }
}

//# loop
//@ notImplemented
pub fn load(kinds: &[u8]) -> Result<u8, String> {
    for kind in kinds {
        todo!("kind {kind}")
//      ^^^^^^^^^^^^^^^^^^^^
    }
    Ok(0)
}
//> suggested Return an error that says the same
pub fn load(kinds: &[u8]) -> Result<u8, String> {
    for kind in kinds {
        return Err(format!("kind {kind}"))
    }
    Ok(0)
}

//# braces that only edition 2018 takes
//@ panicMacro 2018
pub fn read(text: &str) -> Result<u8, String> {
    if text.is_empty() {
        panic!("no value in {}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^
    }
    Ok(1)
}

//# one brace that only edition 2018 takes
//@ panicMacro 2018
pub fn read(text: &str) -> std::io::Result<u8> {
    if text.is_empty() {
        unreachable!("no { here");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^
    }
    Ok(1)
}
//> suggested Return an error that says the same
pub fn read(text: &str) -> std::io::Result<u8> {
    if text.is_empty() {
        return Err(std::io::Error::other("no { here"));
    }
    Ok(1)
}

//# braces that are escaped
//@ panicMacro
pub fn read(text: &str) -> Result<u8, String> {
    if text.is_empty() {
        unreachable!("no value in {{}}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }
    Ok(1)
}
//> suggested Return an error that says the same
pub fn read(text: &str) -> Result<u8, String> {
    if text.is_empty() {
        return Err(format!("no value in {{}}"));
    }
    Ok(1)
}

//# arguments that are named
//@ panicMacro
pub fn read(text: &str) -> Result<u8, Box<dyn std::error::Error>> {
    if text.is_empty() {
        panic!("no {what} in {text:?}", what = "value");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }
    Ok(1)
}
//> suggested Return an error that says the same
pub fn read(text: &str) -> Result<u8, Box<dyn std::error::Error>> {
    if text.is_empty() {
        return Err(format!("no {what} in {text:?}", what = "value").into());
    }
    Ok(1)
}

//# arguments with a comma at their end
//@ panicMacro
pub fn read(text: &str) -> std::io::Result<u8> {
    if text.is_empty() {
        panic!("no value in {}", text,);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }
    Ok(1)
}
//> suggested Return an error that says the same
pub fn read(text: &str) -> std::io::Result<u8> {
    if text.is_empty() {
        return Err(std::io::Error::other(format!("no value in {}", text)));
    }
    Ok(1)
}

//# todo with words and a value
//@ notImplemented
pub fn read(text: &str) -> anyhow::Result<u8> {
    todo!("read {text}")
//  ^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return an error that says the same
pub fn read(text: &str) -> anyhow::Result<u8> {
    Err(anyhow::Error::msg(format!("read {text}")))
}

//# in a closure with a type
//@ panicMacro
pub fn read(texts: &[&str]) -> Vec<Result<u8, String>> {
    let read = |text: &&str| -> Result<u8, String> {
        if text.is_empty() {
            panic!("empty");
//          ^^^^^^^^^^^^^^^
        }
        Ok(1)
    };
    texts.iter().map(read).collect()
}
//> suggested Return an error that says the same
pub fn read(texts: &[&str]) -> Vec<Result<u8, String>> {
    let read = |text: &&str| -> Result<u8, String> {
        if text.is_empty() {
            return Err("empty".to_string());
        }
        Ok(1)
    };
    texts.iter().map(read).collect()
}

//# in an async block with a type
//@ panicMacro
pub fn read(is_ready: bool) {
    let _later = async move {
        if !is_ready {
            panic!("not ready");
//          ^^^^^^^^^^^^^^^^^^^
        }
        Ok::<u8, String>(1)
    };
}
//> suggested Return an error that says the same
pub fn read(is_ready: bool) {
    let _later = async move {
        if !is_ready {
            return Err("not ready".to_string());
        }
        Ok::<u8, String>(1)
    };
}

//# in an async block without a type
//@ panicMacro
pub fn read(is_ready: bool) -> Result<(), String> {
    let _later = async move {
        if !is_ready {
            panic!("not ready");
//          ^^^^^^^^^^^^^^^^^^^
        }
    };
    Ok(())
}

//# in a constant function
//@ panicMacro
pub const fn read(size: usize) -> Result<usize, &'static str> {
    if size == 0 {
        panic!("no size");
//      ^^^^^^^^^^^^^^^^^
    }
    Ok(size)
}

//# in drop
//@ panicMacro
pub struct Guard(bool);
impl Drop for Guard {
    fn drop(&mut self) {
        if self.0 {
            panic!("still held");
//          ^^^^^^^^^^^^^^^^^^^^
        }
    }
}

//# with a value that is no text
//@ panicMacro
pub fn read(size: usize) -> Result<usize, String> {
    if size == 0 {
        std::panic::panic_any(size);
    }
    if size == 1 {
        panic!("{}", size);
//      ^^^^^^^^^^^^^^^^^^
    }
    Ok(size)
}
//> suggested Return an error that says the same
pub fn read(size: usize) -> Result<usize, String> {
    if size == 0 {
        std::panic::panic_any(size);
    }
    if size == 1 {
        return Err(format!("{}", size));
    }
    Ok(size)
}
