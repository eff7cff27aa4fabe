//# Result in a function with a boxed error
//@ unwrap
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    let port = text.parse::<u16>().unwrap();
//                                 ^^^^^^^^
    Ok(port)
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    let port = text.parse::<u16>()?;
    Ok(port)
}

//# thread-safe boxed error
//@ unwrap
use std::error::Error;
pub fn port(text: &str) -> Result<u16, Box<dyn Error + Send + Sync + 'static>> {
    Ok(text.parse().unwrap())
//                  ^^^^^^^^
}
//> suggested Return the error with `?`
use std::error::Error;
pub fn port(text: &str) -> Result<u16, Box<dyn Error + Send + Sync + 'static>> {
    Ok(text.parse()?)
}

//# chain over several lines
//@ unwrap
pub fn all(text: &str) -> Result<Vec<u16>, Box<dyn std::error::Error>> {
    let all = text
        .split(',')
        .map(|part| part.parse::<u16>())
        .collect::<Result<Vec<_>, _>>()
        .unwrap();
//       ^^^^^^^^
    Ok(all)
}
//> suggested Return the error with `?`
pub fn all(text: &str) -> Result<Vec<u16>, Box<dyn std::error::Error>> {
    let all = text
        .split(',')
        .map(|part| part.parse::<u16>())
        .collect::<Result<Vec<_>, _>>()?;
    Ok(all)
}

//# comment before the dot stays
//@ unwrap
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(text
        .parse::<u16>() // in range
        .unwrap())
//       ^^^^^^^^
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(text
        .parse::<u16>() // in range
        ?)
}

//# text before the match that is not ASCII
//@ unwrap
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    let (_name, port) = ("größe 🚢", text.parse::<u16>().unwrap()); Ok(port)
//                                                       ^^^^^^^^
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    let (_name, port) = ("größe 🚢", text.parse::<u16>()?); Ok(port)
}

//# the file's own function gives a Result of the same error
//@ unwrap
#[derive(Debug)]
pub enum Failure {
    Broken,
}
fn read() -> Result<u8, Failure> {
    Err(Failure::Broken)
}
pub fn twice() -> Result<u8, Failure> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `?`
#[derive(Debug)]
pub enum Failure {
    Broken,
}
fn read() -> Result<u8, Failure> {
    Err(Failure::Broken)
}
pub fn twice() -> Result<u8, Failure> {
    Ok(read()? * 2)
}

//# an error type of the file without a conversion
//@ unwrap
#[derive(Debug)]
pub enum Failure {
    Broken,
}
pub fn port(text: &str) -> Result<u16, Failure> {
    Ok(text.parse().unwrap())
//                  ^^^^^^^^
}

//# an error type of the file with a conversion
//@ unwrap
pub struct Failure;
impl From<std::num::ParseIntError> for Failure {
    fn from(_: std::num::ParseIntError) -> Self {
        Failure
    }
}
pub fn port(text: &str) -> Result<u16, Failure> {
    Ok(text.parse::<u16>().unwrap())
//                         ^^^^^^^^
}
//> suggested Return the error with `?`
pub struct Failure;
impl From<std::num::ParseIntError> for Failure {
    fn from(_: std::num::ParseIntError) -> Self {
        Failure
    }
}
pub fn port(text: &str) -> Result<u16, Failure> {
    Ok(text.parse::<u16>()?)
}

//# String error
//@ unwrap
pub fn port(text: &str) -> Result<u16, String> {
    Ok(text.parse::<u16>().unwrap())
//                         ^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
pub fn port(text: &str) -> Result<u16, String> {
    Ok(text.parse::<u16>().map_err(|e| e.to_string())?)
}

//# String error from a function of the file with the same error
//@ unwrap
fn read() -> Result<u8, String> {
    Err(String::new())
}
pub fn twice() -> Result<u8, String> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `?`
fn read() -> Result<u8, String> {
    Err(String::new())
}
pub fn twice() -> Result<u8, String> {
    Ok(read()? * 2)
}

//# io error from an io call
//@ unwrap
use std::io;
pub fn size(path: &str) -> io::Result<usize> {
    let text = std::fs::read_to_string(path).unwrap();
//                                           ^^^^^^^^
    Ok(text.len())
}
//> suggested Return the error with `?`
use std::io;
pub fn size(path: &str) -> io::Result<usize> {
    let text = std::fs::read_to_string(path)?;
    Ok(text.len())
}

//# io error from another error
//@ unwrap
use std::io::{self, Read};
pub fn port(text: &str) -> Result<u16, io::Error> {
    Ok(text.parse::<u16>().unwrap())
//                         ^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
use std::io::{self, Read};
pub fn port(text: &str) -> Result<u16, io::Error> {
    Ok(text.parse::<u16>().map_err(std::io::Error::other)?)
}

//# io error through an imported alias
//@ unwrap
use std::io::Result;
pub fn size(path: &str) -> Result<u64> {
    Ok(std::fs::metadata(path).unwrap().len())
//                             ^^^^^^^^
}
//> suggested Return the error with `?`
use std::io::Result;
pub fn size(path: &str) -> Result<u64> {
    Ok(std::fs::metadata(path)?.len())
}

//# alias of the file
//@ unwrap
type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().unwrap())
//                         ^^^^^^^^
}
//> suggested Return the error with `?`
type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# alias of the file with another name
//@ unwrap
type Fallible<T> = Result<T, String>;
pub fn port(text: &str) -> Fallible<u16> {
    Ok(text.parse::<u16>().unwrap())
//                         ^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
type Fallible<T> = Result<T, String>;
pub fn port(text: &str) -> Fallible<u16> {
    Ok(text.parse::<u16>().map_err(|e| e.to_string())?)
}

//# format error from write
//@ unwrap
use std::fmt::{self, Write};
pub struct Name(String);
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0).unwrap();
//                           ^^^^^^^^
        Ok(())
    }
}
//> suggested Return the error with `?`
use std::fmt::{self, Write};
pub struct Name(String);
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)?;
        Ok(())
    }
}

//# format error from another error
//@ unwrap
use std::fmt;
pub struct Name(String);
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number: u8 = self.0.parse().unwrap();
//                                      ^^^^^^^^
        f.write_str(if number > 3 { "many" } else { "few" })
    }
}
//> suggested Return the error with `.map_err(..)?`
use std::fmt;
pub struct Name(String);
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number: u8 = self.0.parse().map_err(|_| std::fmt::Error)?;
        f.write_str(if number > 3 { "many" } else { "few" })
    }
}

//# associated error type
//@ unwrap
pub struct Port(u16);
impl std::str::FromStr for Port {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Port(text.parse().unwrap()))
//                           ^^^^^^^^
    }
}
//> suggested Return the error with `?`
pub struct Port(u16);
impl std::str::FromStr for Port {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Port(text.parse()?))
    }
}

//# unit error
//@ unwrap
pub fn port(text: &str) -> Result<u16, ()> {
    Ok(text.parse().unwrap())
//                  ^^^^^^^^
}
//> suggested Return `Err(())` with `.map_err(..)?`
pub fn port(text: &str) -> Result<u16, ()> {
    Ok(text.parse().map_err(|_| ())?)
}

//# a thread's panic is no error
//@ unwrap
pub fn run() -> Result<u8, Box<dyn std::error::Error>> {
    let thread = std::thread::spawn(|| 1);
    Ok(thread.join().unwrap())
//                   ^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
pub fn run() -> Result<u8, Box<dyn std::error::Error>> {
    let thread = std::thread::spawn(|| 1);
    Ok(thread.join().map_err(|_| "`join` failed")?)
}

//# Option in a function that returns an Option
//@ unwrap
pub fn first(list: &[u8]) -> Option<u8> {
    let first = list.first().unwrap();
//                           ^^^^^^^^
    Some(*first)
}
//> suggested Return `None` with `?`
pub fn first(list: &[u8]) -> Option<u8> {
    let first = list.first()?;
    Some(*first)
}

//# Result in a function that returns an Option
//@ unwrap
pub fn port(text: &str) -> Option<u16> {
    Some(text.parse::<u16>().unwrap())
//                           ^^^^^^^^
}
//> suggested Drop the error and return `None` with `.ok()?`
pub fn port(text: &str) -> Option<u16> {
    Some(text.parse::<u16>().ok()?)
}

//# Option in a function with a boxed error
//@ unwrap
pub fn first(list: &[u8]) -> Result<u8, Box<dyn std::error::Error>> {
    Ok(*list.first().unwrap())
//                   ^^^^^^^^
}
//> suggested Return an error with `.ok_or(..)?`
pub fn first(list: &[u8]) -> Result<u8, Box<dyn std::error::Error>> {
    Ok(*list.first().ok_or("`first` returned no value")?)
}

//# Option in a function with a String error
//@ unwrap
pub fn first(list: &[u8]) -> Result<u8, String> {
    Ok(*list.first().unwrap())
//                   ^^^^^^^^
}
//> suggested Return an error with `.ok_or_else(..)?`
pub fn first(list: &[u8]) -> Result<u8, String> {
    Ok(*list.first().ok_or_else(|| "`first` returned no value".to_string())?)
}

//# Option in a function with a text error
//@ unwrap
pub fn first(list: &[u8]) -> Result<u8, &'static str> {
    Ok(*list.iter().max().unwrap())
//                        ^^^^^^^^
}
//> suggested Return an error with `.ok_or(..)?`
pub fn first(list: &[u8]) -> Result<u8, &'static str> {
    Ok(*list.iter().max().ok_or("`max` returned no value")?)
}

//# Option in a function with an io error
//@ unwrap
pub fn stem(path: &std::path::Path) -> std::io::Result<String> {
    Ok(path.file_stem().unwrap().to_string_lossy().into_owned())
//                      ^^^^^^^^
}
//> suggested Return an error with `.ok_or_else(..)?`
pub fn stem(path: &std::path::Path) -> std::io::Result<String> {
    Ok(path.file_stem().ok_or_else(|| std::io::Error::other("`file_stem` returned no value"))?.to_string_lossy().into_owned())
}

//# Option in a function with a unit error
//@ unwrap
pub fn stem(path: &std::path::Path) -> Result<String, ()> {
    Ok(path.file_stem().unwrap().to_string_lossy().into_owned())
//                      ^^^^^^^^
}
//> suggested Return an error with `.ok_or(..)?`
pub fn stem(path: &std::path::Path) -> Result<String, ()> {
    Ok(path.file_stem().ok_or(())?.to_string_lossy().into_owned())
}

//# Option in a function with an error of its own
//@ unwrap
pub struct Failure;
pub fn first(list: &[u8]) -> Result<u8, Failure> {
    Ok(*list.first().unwrap())
//                   ^^^^^^^^
}

//# variable with a type
//@ unwrap
pub fn value(given: Option<u8>) -> Option<u8> {
    Some(given.unwrap() + 1)
//             ^^^^^^^^
}
//> suggested Return `None` with `?`
pub fn value(given: Option<u8>) -> Option<u8> {
    Some(given? + 1)
}

//# variable with a value
//@ unwrap
pub fn value(list: &[u8]) -> Option<u8> {
    let first = list.iter().copied().next();
    Some(first.unwrap() + 1)
//             ^^^^^^^^
}
//> suggested Return `None` with `?`
pub fn value(list: &[u8]) -> Option<u8> {
    let first = list.iter().copied().next();
    Some(first? + 1)
}

//# variable that a pattern binds
//@ unwrap
pub fn value(given: Option<Option<u8>>) -> Option<u8> {
    if let Some(given) = given {
        return Some(given.unwrap() + 1);
//                        ^^^^^^^^
    }
    None
}

//# field of a struct of the file
//@ unwrap
pub struct Entry {
    value: Option<u8>,
}
impl Entry {
    pub fn value(&self) -> Option<u8> {
        Some(self.value.unwrap() + 1)
//                      ^^^^^^^^
    }
}
//> suggested Return `None` with `?`
pub struct Entry {
    value: Option<u8>,
}
impl Entry {
    pub fn value(&self) -> Option<u8> {
        Some(self.value? + 1)
    }
}

//# method of the file
//@ unwrap
pub struct Entry(Vec<u8>);
impl Entry {
    fn biggest(&self) -> Option<&u8> {
        self.0.iter().max()
    }
    pub fn value(&self) -> Result<u8, String> {
        Ok(*self.biggest().unwrap() + 1)
//                         ^^^^^^^^
    }
}
//> suggested Return an error with `.ok_or_else(..)?`
pub struct Entry(Vec<u8>);
impl Entry {
    fn biggest(&self) -> Option<&u8> {
        self.0.iter().max()
    }
    pub fn value(&self) -> Result<u8, String> {
        Ok(*self.biggest().ok_or_else(|| "`biggest` returned no value".to_string())? + 1)
    }
}

//# methods that pass the kind on
//@ unwrap
pub fn shout(name: Option<String>) -> Option<usize> {
    let size = name.as_deref().map(str::trim).filter(|name| !name.is_empty()).unwrap().len();
//                                                                            ^^^^^^^^
    Some(size)
}
//> suggested Return `None` with `?`
pub fn shout(name: Option<String>) -> Option<usize> {
    let size = name.as_deref().map(str::trim).filter(|name| !name.is_empty())?.len();
    Some(size)
}

//# unknown receiver
//@ unwrap
pub fn value<T: Into<Option<u8>>>(given: T) -> Option<u8> {
    Some(given.into().unwrap() + 1)
//                    ^^^^^^^^
}
//> manual Say why with `.expect(..)`
pub fn value<T: Into<Option<u8>>>(given: T) -> Option<u8> {
    Some(given.into().expect("state why this has a value") + 1)
}

//# get with an argument and get without
//@ unwrap
pub fn value(map: &std::collections::HashMap<u8, u8>) -> Option<u8> {
    Some(*map.get(&1).unwrap())
//                    ^^^^^^^^
}
//> suggested Return `None` with `?`
pub fn value(map: &std::collections::HashMap<u8, u8>) -> Option<u8> {
    Some(*map.get(&1)?)
}

//# path call of a type parameter
//@ unwrap
pub fn byte(number: u32) -> Result<u8, Box<dyn std::error::Error>> {
    Ok(u8::try_from(number).unwrap())
//                          ^^^^^^^^
}
//> suggested Return the error with `?`
pub fn byte(number: u32) -> Result<u8, Box<dyn std::error::Error>> {
    Ok(u8::try_from(number)?)
}

//# function that returns nothing
//@ unwrap
pub fn log(text: &str) {
    println!("{}", text.parse::<u16>().unwrap());
//                                     ^^^^^^^^
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn log(text: &str) {
    println!("{}", text.parse::<u16>().unwrap_or_default());
}

//# constant function
//@ unwrap
pub const fn first(list: &[u8]) -> Option<u8> {
    Some(*list.first().unwrap())
//                     ^^^^^^^^
}

//# destructor
//@ unwrap
pub struct Guard(String);
impl Drop for Guard {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).unwrap();
//                                    ^^^^^^^^
    }
}

//# closure without a return type
//@ unwrap
pub fn all(texts: &[&str]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    Ok(texts.iter().map(|text| text.parse::<u8>().unwrap()).collect())
//                                                ^^^^^^^^
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn all(texts: &[&str]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    Ok(texts.iter().map(|text| text.parse::<u8>().unwrap_or_default()).collect())
}

//# closure with a return type
//@ unwrap
pub fn all(texts: &[&str]) -> Result<Vec<u8>, std::num::ParseIntError> {
    texts
        .iter()
        .map(|text| -> Result<u8, std::num::ParseIntError> {
            let byte = text.parse::<u8>().unwrap();
//                                        ^^^^^^^^
            Ok(byte)
        })
        .collect()
}
//> suggested Return the error with `?`
pub fn all(texts: &[&str]) -> Result<Vec<u8>, std::num::ParseIntError> {
    texts
        .iter()
        .map(|text| -> Result<u8, std::num::ParseIntError> {
            let byte = text.parse::<u8>()?;
            Ok(byte)
        })
        .collect()
}

//# async function
//@ unwrap
pub async fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(text.parse::<u16>().unwrap())
//                         ^^^^^^^^
}
//> suggested Return the error with `?`
pub async fn port(text: &str) -> Result<u16, Box<dyn std::error::Error>> {
    Ok(text.parse::<u16>()?)
}

//# async block without a type
//@ unwrap
pub fn port() -> Result<(), String> {
    let _later = async { "1".parse::<u16>().unwrap() };
//                                          ^^^^^^^^
    Ok(())
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn port() -> Result<(), String> {
    let _later = async { "1".parse::<u16>().unwrap_or_default() };
    Ok(())
}

//# async block with a type in its tail
//@ unwrap
pub fn port() -> impl std::future::Future<Output = ()> {
    let later = async {
        let port = "1".parse::<u16>().unwrap();
//                                    ^^^^^^^^
        Ok::<_, std::num::ParseIntError>(port)
    };
    async move {
        let _ = later.await;
    }
}
//> suggested Return the error with `?`
pub fn port() -> impl std::future::Future<Output = ()> {
    let later = async {
        let port = "1".parse::<u16>()?;
        Ok::<_, std::num::ParseIntError>(port)
    };
    async move {
        let _ = later.await;
    }
}

//# async block that is the value of a function
//@ unwrap
use std::future::Future;
use std::pin::Pin;
pub fn port(text: String) -> Pin<Box<dyn Future<Output = Result<u16, Box<dyn std::error::Error>>>>> {
    Box::pin(async move {
        let port = text.parse::<u16>().unwrap();
//                                     ^^^^^^^^
        Ok(port)
    })
}
//> suggested Return the error with `?`
use std::future::Future;
use std::pin::Pin;
pub fn port(text: String) -> Pin<Box<dyn Future<Output = Result<u16, Box<dyn std::error::Error>>>>> {
    Box::pin(async move {
        let port = text.parse::<u16>()?;
        Ok(port)
    })
}

//# inside a macro that evaluates its arguments
//@ unwrap
pub fn show(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", text.parse::<u16>().unwrap());
//                                     ^^^^^^^^
    Ok(())
}
//> suggested Return the error with `?`
pub fn show(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", text.parse::<u16>()?);
    Ok(())
}
//> manual Expect `clippy::unwrap_used` here, with a reason
#[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
pub fn show(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", text.parse::<u16>().unwrap());
    Ok(())
}

//# inside nested macros
//@ unwrap
pub fn show(text: &str) -> Result<String, Box<dyn std::error::Error>> {
    Ok(format!("{:?}", vec![text.parse::<u16>().unwrap(), 1]))
//                                              ^^^^^^^^
}
//> suggested Return the error with `?`
pub fn show(text: &str) -> Result<String, Box<dyn std::error::Error>> {
    Ok(format!("{:?}", vec![text.parse::<u16>()?, 1]))
}

//# closure inside a macro
//@ unwrap
pub fn show(texts: &[&str]) -> Result<String, Box<dyn std::error::Error>> {
    Ok(format!("{}", texts.iter().map(|text| text.parse::<u16>().unwrap()).count()))
//                                                               ^^^^^^^^
}

//# either side of an or inside a macro
//@ unwrap
pub fn show(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    assert!(text.is_empty() || text.parse::<u16>().unwrap() > 1);
//                                                 ^^^^^^^^
    Ok(())
}
//> suggested Return the error with `?`
pub fn show(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    assert!(text.is_empty() || text.parse::<u16>()? > 1);
    Ok(())
}

//# inside a macro that is not known
//@ unwrap
macro_rules! later {
    ($($token:tt)*) => { || { $($token)* } };
}
pub fn show(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    let _show = later! { text.parse::<u16>().unwrap() };
//                                           ^^^^^^^^
    Ok(())
}
//> manual Expect `clippy::unwrap_used` here, with a reason
macro_rules! later {
    ($($token:tt)*) => { || { $($token)* } };
}
pub fn show(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    let _show = later! { text.parse::<u16>().unwrap() };
    Ok(())
}

//# path form
//@ unwrap
pub fn first(list: &[u8]) -> Option<u8> {
    Some(*Option::unwrap(list.first()))
//                ^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return `None` with `?`
pub fn first(list: &[u8]) -> Option<u8> {
    Some(*list.first()?)
}

//# unwrap_err
//@ unwrap
pub fn wrong(text: &str) -> Result<String, Box<dyn std::error::Error>> {
    Ok(text.parse::<u16>().unwrap_err().to_string())
//                         ^^^^^^^^^^^^
}
//> manual Say why with `.expect_err(..)`
pub fn wrong(text: &str) -> Result<String, Box<dyn std::error::Error>> {
    Ok(text.parse::<u16>().expect_err("state why this fails").to_string())
}

//# anyhow with its trait
//@ unwrap
use anyhow::{Context, Result};
pub fn first(list: &[u8]) -> Result<u8> {
    Ok(*list.first().unwrap())
//                   ^^^^^^^^
}
//> suggested Return the error with `.context(..)?`
use anyhow::{Context, Result};
pub fn first(list: &[u8]) -> Result<u8> {
    Ok(*list.first().context("`first` returned no value")?)
}

//# anyhow with its trait and an unknown receiver
//@ unwrap
use anyhow::{Context as _, Context, Result};
pub fn first<T: Into<Option<u8>>>(given: T) -> Result<u8> {
    Ok(given.into().unwrap())
//                  ^^^^^^^^
}
//> suggested Return the error with `.context(..)?`
use anyhow::{Context as _, Context, Result};
pub fn first<T: Into<Option<u8>>>(given: T) -> Result<u8> {
    Ok(given.into().context("`into` failed")?)
}

//# anyhow without its trait
//@ unwrap
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>().unwrap())
//                         ^^^^^^^^
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# anyhow and an Option without its trait
//@ unwrap
pub fn first(list: &[u8]) -> Result<u8, anyhow::Error> {
    Ok(*list.first().unwrap())
//                   ^^^^^^^^
}
//> suggested Return the error with `.context(..)?` and import `Context`
use anyhow::Context;

pub fn first(list: &[u8]) -> Result<u8, anyhow::Error> {
    Ok(*list.first().context("`first` returned no value")?)
}

//# nested function
//@ unwrap
pub fn outer() {
    fn inner(text: &str) -> Option<u8> {
        text.bytes().next().unwrap().checked_add(1)
//                          ^^^^^^^^
    }
    inner("a");
}
//> suggested Return `None` with `?`
pub fn outer() {
    fn inner(text: &str) -> Option<u8> {
        text.bytes().next()?.checked_add(1)
    }
    inner("a");
}

//# loop and unsafe block are transparent
//@ unwrap
pub fn first(lists: &[Vec<u8>]) -> Option<u8> {
    for list in lists {
        unsafe {
            let first = list.iter().next().unwrap();
//                                         ^^^^^^^^
            return Some(std::ptr::read(first));
        }
    }
    None
}
//> suggested Return `None` with `?`
pub fn first(lists: &[Vec<u8>]) -> Option<u8> {
    for list in lists {
        unsafe {
            let first = list.iter().next()?;
            return Some(std::ptr::read(first));
        }
    }
    None
}

//# lazy constant
//@ unwrap
use std::sync::LazyLock;
pub static PORT: LazyLock<u16> = LazyLock::new(|| "80".parse().unwrap());
//                                                             ^^^^^^^^

//# followed by an operator and a field
//@ unwrap
pub fn sum(pair: Option<(u8, u8)>, other: Option<u8>) -> Option<u8> {
    Some(-(pair.unwrap().0 as i8) as u8 + other?)
//              ^^^^^^^^
}
//> suggested Return `None` with `?`
pub fn sum(pair: Option<(u8, u8)>, other: Option<u8>) -> Option<u8> {
    Some(-(pair?.0 as i8) as u8 + other?)
}

//# error that the author chose
//@ unwrap
pub fn port(text: &str) -> Result<u16, &'static str> {
    Ok(text.parse::<u16>().map_err(|_| "no port").unwrap())
//                                                ^^^^^^^^
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> Result<u16, &'static str> {
    Ok(text.parse::<u16>().map_err(|_| "no port")?)
}

//# constructor of the file
//@ unwrap
pub struct Port(u16);
impl Port {
    fn new(port: u16) -> Result<Self, String> {
        if port > 0 { Ok(Port(port)) } else { Err("no port".to_string()) }
    }
}
pub fn first() -> Result<Port, String> {
    let port = Port::new(1).unwrap();
//                          ^^^^^^^^
    Ok(port)
}
//> suggested Return the error with `?`
pub struct Port(u16);
impl Port {
    fn new(port: u16) -> Result<Self, String> {
        if port > 0 { Ok(Port(port)) } else { Err("no port".to_string()) }
    }
}
pub fn first() -> Result<Port, String> {
    let port = Port::new(1)?;
    Ok(port)
}

//# error that is no plain name
//@ unwrap
pub fn show(given: &str) -> Result<u8, *mut u8> {
    given.parse::<u8>().unwrap();
//                      ^^^^^^^^
    Ok(1)
}

//# box with other bounds
//@ unwrap
type Shared = Box<dyn std::error::Error + Send + Sync>;
fn read() -> Result<u8, Shared> {
    Err("no".into())
}
pub fn twice() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
type Shared = Box<dyn std::error::Error + Send + Sync>;
fn read() -> Result<u8, Shared> {
    Err("no".into())
}
pub fn twice() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(read().map_err(|e| e.to_string())? * 2)
}

//# box with the same bounds in another order
//@ unwrap
use std::error::Error;
fn read() -> Result<u8, Box<dyn Error + Sync + Send>> {
    Err("no".into())
}
pub fn twice() -> Result<u8, Box<dyn Error + Send + Sync>> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `?`
use std::error::Error;
fn read() -> Result<u8, Box<dyn Error + Sync + Send>> {
    Err("no".into())
}
pub fn twice() -> Result<u8, Box<dyn Error + Send + Sync>> {
    Ok(read()? * 2)
}

//# type of the file that is no error into a box
//@ unwrap
#[derive(Debug)]
pub struct Broken;
fn read() -> Result<u8, Broken> {
    Err(Broken)
}
pub fn twice() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
#[derive(Debug)]
pub struct Broken;
fn read() -> Result<u8, Broken> {
    Err(Broken)
}
pub fn twice() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(read().map_err(|e| format!("{e:?}"))? * 2)
}

//# type of the file that is an error into a box
//@ unwrap
#[derive(Debug)]
pub struct Broken;
impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("broken")
    }
}
impl std::error::Error for Broken {}
fn read() -> Result<u8, Broken> {
    Err(Broken)
}
pub fn twice() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `?`
#[derive(Debug)]
pub struct Broken;
impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("broken")
    }
}
impl std::error::Error for Broken {}
fn read() -> Result<u8, Broken> {
    Err(Broken)
}
pub fn twice() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(read()? * 2)
}

//# type of the file that is no error into a String
//@ expect
#[derive(Debug)]
pub struct Broken;
fn read() -> Result<u8, Broken> {
    Err(Broken)
}
pub fn twice() -> Result<u8, String> {
    Ok(read().expect("cannot read") * 2)
//            ^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
#[derive(Debug)]
pub struct Broken;
fn read() -> Result<u8, Broken> {
    Err(Broken)
}
pub fn twice() -> Result<u8, String> {
    Ok(read().map_err(|e| format!("cannot read: {e:?}"))? * 2)
}

//# type of the file that is no error into an io error
//@ unwrap
#[derive(Debug)]
pub struct Broken;
fn read() -> Result<u8, Broken> {
    Err(Broken)
}
pub fn twice() -> std::io::Result<u8> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
#[derive(Debug)]
pub struct Broken;
fn read() -> Result<u8, Broken> {
    Err(Broken)
}
pub fn twice() -> std::io::Result<u8> {
    Ok(read().map_err(|e| std::io::Error::other(format!("{e:?}")))? * 2)
}

//# read lock in a function with a boxed error
//@ unwrap
pub fn count(list: &std::sync::RwLock<Vec<u8>>) -> Result<usize, Box<dyn std::error::Error>> {
    Ok(list.try_read().unwrap().len())
//                     ^^^^^^^^
}

//# associated constant
//@ unwrap
pub struct Size;
impl Size {
    pub const ONE: usize = Some(1_usize).unwrap();
//                                       ^^^^^^^^
}

//# constant block
//@ unwrap
pub fn size() -> Option<usize> {
    Some(const { Some(1_usize).unwrap() })
//                             ^^^^^^^^
}

//# length of an array
//@ unwrap
pub fn size() -> Option<usize> {
    let list = [0_u8; Some(1_usize).unwrap()];
//                                  ^^^^^^^^
    Some(list.len())
}

//# closure that folds without a type
//@ unwrap
pub fn sum(texts: &[&str]) -> Option<u32> {
    texts.iter().for_each(|text| {
        let _ = text.chars().next().unwrap();
//                                  ^^^^^^^^
    });
    Some(1)
}

//# function in a function with another type
//@ unwrap
pub fn outer() -> Option<u8> {
    fn inner(list: &[u8]) -> u8 {
        *list.first().unwrap()
//                    ^^^^^^^^
    }
    Some(inner(&[1]))
}

//# drop
//@ unwrap
pub struct Guard(Option<u8>);
impl Drop for Guard {
    fn drop(&mut self) {
        drop(self.0.take().unwrap());
//                         ^^^^^^^^
    }
}

//# async closure with a type
//@ unwrap
pub fn later() {
    let _later = |text: &'static str| async move {
        let port = text.parse::<u16>().unwrap();
//                                     ^^^^^^^^
        Ok::<u16, std::num::ParseIntError>(port)
    };
}
//> suggested Return the error with `?`
pub fn later() {
    let _later = |text: &'static str| async move {
        let port = text.parse::<u16>()?;
        Ok::<u16, std::num::ParseIntError>(port)
    };
}

//# async block that is pinned
//@ unwrap
use std::future::Future;
use std::pin::Pin;
pub fn later(text: &str) -> Pin<Box<dyn Future<Output = Result<u16, Box<dyn std::error::Error>>> + '_>> {
    Box::pin(async move {
        Ok(text.parse::<u16>().unwrap())
//                             ^^^^^^^^
    })
}
//> suggested Return the error with `?`
use std::future::Future;
use std::pin::Pin;
pub fn later(text: &str) -> Pin<Box<dyn Future<Output = Result<u16, Box<dyn std::error::Error>>> + '_>> {
    Box::pin(async move {
        Ok(text.parse::<u16>()?)
    })
}

//# arguments of write
//@ unwrap
use std::fmt::Write;
pub fn show(list: &[u8], out: &mut String) -> Option<()> {
    write!(out, "{}", list.first().unwrap()).ok()
//                                 ^^^^^^^^
}
//> suggested Return `None` with `?`
use std::fmt::Write;
pub fn show(list: &[u8], out: &mut String) -> Option<()> {
    write!(out, "{}", list.first()?).ok()
}

//# arguments of assert
//@ unwrap
pub fn check(list: &[u8]) -> Option<()> {
    assert_eq!(*list.first().unwrap(), 1);
//                           ^^^^^^^^
    Some(())
}
//> suggested Return `None` with `?`
pub fn check(list: &[u8]) -> Option<()> {
    assert_eq!(*list.first()?, 1);
    Some(())
}
