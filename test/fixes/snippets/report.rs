//# anyhow beside another name
//@ expect
use anyhow::Result;
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.context(..)?` and import `Context`
use anyhow::{Context, Result};
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().context("the port")?)
}
//> suggested Return the error with `?`
use anyhow::Result;
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# anyhow beside other names
//@ expect
use anyhow::{anyhow, Result};
pub fn port(text: &str) -> Result<u16> {
    if text.is_empty() {
        return Err(anyhow!("empty"));
    }
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.context(..)?` and import `Context`
use anyhow::{anyhow, Context, Result};
pub fn port(text: &str) -> Result<u16> {
    if text.is_empty() {
        return Err(anyhow!("empty"));
    }
    Ok(text.parse::<u16>().context("the port")?)
}
//> suggested Return the error with `?`
use anyhow::{anyhow, Result};
pub fn port(text: &str) -> Result<u16> {
    if text.is_empty() {
        return Err(anyhow!("empty"));
    }
    Ok(text.parse::<u16>()?)
}

//# anyhow with all its names
//@ expect
use anyhow::*;
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `?`
use anyhow::*;
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# anyhow with its trait unnamed
//@ expect
use anyhow::{Context as _, Result};
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.context(..)?`
use anyhow::{Context as _, Result};
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().context("the port")?)
}
//> suggested Return the error with `?`
use anyhow::{Context as _, Result};
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# anyhow with its trait in the function
//@ expect
pub fn port(text: &str) -> anyhow::Result<u16> {
    use anyhow::Context;
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.context(..)?`
pub fn port(text: &str) -> anyhow::Result<u16> {
    use anyhow::Context;
    Ok(text.parse::<u16>().context("the port")?)
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> anyhow::Result<u16> {
    use anyhow::Context;
    Ok(text.parse::<u16>()?)
}

//# anyhow where another Context is known
//@ expect
use std::task::Context;
pub fn poll(context: &Context<'_>, text: &str) -> anyhow::Result<u16> {
    let _ = context.waker();
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.context(..)?` and import `Context`
use std::task::Context;
use anyhow::Context as _;
pub fn poll(context: &Context<'_>, text: &str) -> anyhow::Result<u16> {
    let _ = context.waker();
    Ok(text.parse::<u16>().context("the port")?)
}
//> suggested Return the error with `?`
use std::task::Context;
pub fn poll(context: &Context<'_>, text: &str) -> anyhow::Result<u16> {
    let _ = context.waker();
    Ok(text.parse::<u16>()?)
}

//# anyhow where the file defines a Context
//@ unwrap
use anyhow::Result;
pub struct Context(pub Vec<u8>);
pub fn first(context: &Context) -> Result<u8> {
    Ok(*context.0.first().unwrap())
//                        ^^^^^^^^
}
//> suggested Return the error with `.context(..)?` and import `Context`
use anyhow::{Context as _, Result};
pub struct Context(pub Vec<u8>);
pub fn first(context: &Context) -> Result<u8> {
    Ok(*context.0.first().context("`first` returned no value")?)
}

//# anyhow after what the standard library has
//@ expect
use std::fmt::Debug;
use std::fs;

pub fn text(path: &str, shown: impl Debug) -> anyhow::Result<String> {
    let _ = shown;
    Ok(fs::read_to_string(path).expect("the text"))
//                              ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.context(..)?` and import `Context`
use std::fmt::Debug;
use std::fs;
use anyhow::Context;

pub fn text(path: &str, shown: impl Debug) -> anyhow::Result<String> {
    let _ = shown;
    Ok(fs::read_to_string(path).context("the text")?)
}
//> suggested Return the error with `?`
use std::fmt::Debug;
use std::fs;

pub fn text(path: &str, shown: impl Debug) -> anyhow::Result<String> {
    let _ = shown;
    Ok(fs::read_to_string(path)?)
}

//# anyhow in a module of the file
//@ expect
use anyhow::Context;
pub fn outer(text: &str) -> anyhow::Result<u16> {
    text.parse::<u16>().context("the port")
}
pub mod inner {
    pub fn port(text: &str) -> anyhow::Result<u16> {
        Ok(text.parse::<u16>().expect("the port"))
//                             ^^^^^^^^^^^^^^^^^^
    }
}
//> suggested Return the error with `.context(..)?` and import `Context`
use anyhow::Context;
pub fn outer(text: &str) -> anyhow::Result<u16> {
    text.parse::<u16>().context("the port")
}
pub mod inner {
    use anyhow::Context;
    pub fn port(text: &str) -> anyhow::Result<u16> {
        Ok(text.parse::<u16>().context("the port")?)
    }
}
//> suggested Return the error with `?`
use anyhow::Context;
pub fn outer(text: &str) -> anyhow::Result<u16> {
    text.parse::<u16>().context("the port")
}
pub mod inner {
    pub fn port(text: &str) -> anyhow::Result<u16> {
        Ok(text.parse::<u16>()?)
    }
}

//# anyhow in a module with a use
//@ expect
pub mod inner {
    use anyhow::Result;

    pub fn port(text: &str) -> Result<u16> {
        Ok(text.parse::<u16>().expect("the port"))
//                             ^^^^^^^^^^^^^^^^^^
    }
}
//> suggested Return the error with `.context(..)?` and import `Context`
pub mod inner {
    use anyhow::{Context, Result};

    pub fn port(text: &str) -> Result<u16> {
        Ok(text.parse::<u16>().context("the port")?)
    }
}
//> suggested Return the error with `?`
pub mod inner {
    use anyhow::Result;

    pub fn port(text: &str) -> Result<u16> {
        Ok(text.parse::<u16>()?)
    }
}

//# anyhow below a comment about the file
//@ expect
//! Ports.

/// Reads a port.
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.context(..)?` and import `Context`
//! Ports.

use anyhow::Context;

/// Reads a port.
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>().context("the port")?)
}
//> suggested Return the error with `?`
//! Ports.

/// Reads a port.
pub fn port(text: &str) -> anyhow::Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# anyhow and a String error
//@ unwrap
fn read() -> Result<u8, String> {
    Err("no".to_string())
}
pub fn twice() -> anyhow::Result<u8> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
fn read() -> Result<u8, String> {
    Err("no".to_string())
}
pub fn twice() -> anyhow::Result<u8> {
    Ok(read().map_err(|e| anyhow::anyhow!("{e}"))? * 2)
}

//# anyhow and a String error with words
//@ expect
fn read() -> Result<u8, String> {
    Err("no".to_string())
}
pub fn twice() -> anyhow::Result<u8> {
    Ok(read().expect("cannot read") * 2)
//            ^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
fn read() -> Result<u8, String> {
    Err("no".to_string())
}
pub fn twice() -> anyhow::Result<u8> {
    Ok(read().map_err(|e| anyhow::anyhow!("cannot read: {e}"))? * 2)
}

//# anyhow and a type of the file that is no error
//@ unwrap
#[derive(Debug)]
pub struct Broken;
fn read() -> Result<u8, Broken> {
    Err(Broken)
}
pub fn twice() -> anyhow::Result<u8> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
#[derive(Debug)]
pub struct Broken;
fn read() -> Result<u8, Broken> {
    Err(Broken)
}
pub fn twice() -> anyhow::Result<u8> {
    Ok(read().map_err(|e| anyhow::anyhow!("{e:?}"))? * 2)
}

//# anyhow and a thread that panicked
//@ expect
pub fn run() -> anyhow::Result<u8> {
    let thread = std::thread::spawn(|| 1);
    Ok(thread.join().expect("the thread panicked"))
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
pub fn run() -> anyhow::Result<u8> {
    let thread = std::thread::spawn(|| 1);
    Ok(thread.join().map_err(|_| anyhow::Error::msg("the thread panicked"))?)
}

//# anyhow and an awaited call
//@ expect
async fn read() -> anyhow::Result<u8> {
    Ok(1)
}
pub async fn twice() -> anyhow::Result<u8> {
    Ok(read().await.expect("cannot read") * 2)
//                  ^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.context(..)?` and import `Context`
use anyhow::Context;

async fn read() -> anyhow::Result<u8> {
    Ok(1)
}
pub async fn twice() -> anyhow::Result<u8> {
    Ok(read().await.context("cannot read")? * 2)
}
//> suggested Return the error with `?`
async fn read() -> anyhow::Result<u8> {
    Ok(1)
}
pub async fn twice() -> anyhow::Result<u8> {
    Ok(read().await? * 2)
}

//# anyhow and a box
//@ unwrap
fn read() -> Result<u8, Box<dyn std::error::Error>> {
    Err("no".into())
}
pub fn twice() -> anyhow::Result<u8> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `.map_err(..)?`
fn read() -> Result<u8, Box<dyn std::error::Error>> {
    Err("no".into())
}
pub fn twice() -> anyhow::Result<u8> {
    Ok(read().map_err(|e| anyhow::anyhow!("{e}"))? * 2)
}

//# anyhow into a box
//@ unwrap
fn read() -> anyhow::Result<u8> {
    Ok(1)
}
pub fn twice() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(read().unwrap() * 2)
//            ^^^^^^^^
}
//> suggested Return the error with `?`
fn read() -> anyhow::Result<u8> {
    Ok(1)
}
pub fn twice() -> Result<u8, Box<dyn std::error::Error>> {
    Ok(read()? * 2)
}

//# eyre and a Result
//@ unwrap
pub fn port(text: &str) -> eyre::Result<u16> {
    Ok(text.parse::<u16>().unwrap())
//                         ^^^^^^^^
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> eyre::Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# eyre with words
//@ expect
use eyre::Result;
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.wrap_err(..)?` and import `WrapErr`
use eyre::{Result, WrapErr};
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().wrap_err("the port")?)
}
//> suggested Return the error with `?`
use eyre::Result;
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# eyre with words that are formatted
//@ expect
use eyre::{Result, WrapErr};
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().expect(&format!("no port in {text}")))
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.wrap_err_with(..)?`
use eyre::{Result, WrapErr};
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().wrap_err_with(|| format!("no port in {text}"))?)
}
//> suggested Return the error with `?`
use eyre::{Result, WrapErr};
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# eyre and an Option
//@ unwrap
pub fn first(list: &[u8]) -> eyre::Result<u8> {
    Ok(*list.first().unwrap())
//                   ^^^^^^^^
}
//> suggested Return an error with `.ok_or_else(..)?`
pub fn first(list: &[u8]) -> eyre::Result<u8> {
    Ok(*list.first().ok_or_else(|| eyre::Report::msg("`first` returned no value"))?)
}

//# eyre and an Option with words
//@ expect
pub fn first(list: &[u8]) -> Result<u8, eyre::Report> {
    Ok(*list.first().expect("an empty list"))
//                   ^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return an error with `.ok_or_else(..)?`
pub fn first(list: &[u8]) -> Result<u8, eyre::Report> {
    Ok(*list.first().ok_or_else(|| eyre::Report::msg("an empty list"))?)
}

//# eyre and an unknown receiver
//@ unwrap
pub fn first<T: Into<Option<u8>>>(given: T) -> eyre::Result<u8> {
    Ok(given.into().unwrap())
//                  ^^^^^^^^
}

//# eyre by way of color-eyre
//@ expect
use color_eyre::eyre::Result;
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.wrap_err(..)?` and import `WrapErr`
use color_eyre::eyre::{Result, WrapErr};
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>().wrap_err("the port")?)
}
//> suggested Return the error with `?`
use color_eyre::eyre::Result;
pub fn port(text: &str) -> Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# the Result of color-eyre
//@ expect
pub fn port(text: &str) -> color_eyre::Result<u16> {
    Ok(text.parse::<u16>().expect("the port"))
//                         ^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.wrap_err(..)?` and import `WrapErr`
use color_eyre::eyre::WrapErr;

pub fn port(text: &str) -> color_eyre::Result<u16> {
    Ok(text.parse::<u16>().wrap_err("the port")?)
}
//> suggested Return the error with `?`
pub fn port(text: &str) -> color_eyre::Result<u16> {
    Ok(text.parse::<u16>()?)
}

//# eyre and a panic
//@ panicMacro
pub fn port(text: &str) -> eyre::Result<u16> {
    match text.parse() {
        Ok(port) => Ok(port),
        Err(_) => panic!("no port in {text}"),
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }
}
//> suggested Return an error that says the same
pub fn port(text: &str) -> eyre::Result<u16> {
    match text.parse() {
        Ok(port) => Ok(port),
        Err(_) => Err(eyre::Report::msg(format!("no port in {text}"))),
    }
}

//# color-eyre and a panic
//@ panicMacro
pub fn port(text: &str) -> color_eyre::Result<u16> {
    if text.is_empty() {
        panic!("no port");
//      ^^^^^^^^^^^^^^^^^
    }
    Ok(1)
}
//> suggested Return an error that says the same
pub fn port(text: &str) -> color_eyre::Result<u16> {
    if text.is_empty() {
        return Err(color_eyre::eyre::Report::msg("no port"));
    }
    Ok(1)
}
