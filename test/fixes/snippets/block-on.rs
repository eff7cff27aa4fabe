//# method of a runtime in an async function
//@ blockOn
use std::future::Future;
pub struct Runtime;
impl Runtime {
    pub fn block_on<F: Future>(&self, _: F) -> F::Output {
        loop {}
    }
}
async fn read() -> u8 {
    1
}
pub async fn twice(rt: &Runtime) -> u8 {
    rt.block_on(read()) * 2
//     ^^^^^^^^^^^^^^^^
}
//> suggested Await the future
use std::future::Future;
pub struct Runtime;
impl Runtime {
    pub fn block_on<F: Future>(&self, _: F) -> F::Output {
        loop {}
    }
}
async fn read() -> u8 {
    1
}
pub async fn twice(rt: &Runtime) -> u8 {
    read().await * 2
}

//# function by its path
//@ blockOn
pub mod executor {
    pub fn block_on<F: std::future::Future>(_: F) -> F::Output {
        loop {}
    }
}
async fn read() -> Result<u8, String> {
    Ok(1)
}
pub async fn twice() -> Result<u8, String> {
    let one = executor::block_on(read())?;
//                      ^^^^^^^^^^^^^^^^
    Ok(one)
}
//> suggested Await the future
pub mod executor {
    pub fn block_on<F: std::future::Future>(_: F) -> F::Output {
        loop {}
    }
}
async fn read() -> Result<u8, String> {
    Ok(1)
}
pub async fn twice() -> Result<u8, String> {
    let one = read().await?;
    Ok(one)
}

//# borrowed future
//@ blockOn
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub async fn wait() -> u8 {
    let mut later = std::pin::pin!(async { 1 });
    block_on(&mut later)
//  ^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await the future
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub async fn wait() -> u8 {
    let mut later = std::pin::pin!(async { 1 });
    (&mut later).await
}

//# async block
//@ blockOn
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub async fn wait() {
    block_on(async move { println!("now") });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await the future
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub async fn wait() {
    async move { println!("now") }.await;
}

//# choice between futures
//@ blockOn
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub async fn wait(first: bool) -> u8 {
    let (a, b) = (std::future::ready(1), std::future::ready(2));
    block_on(if first { a } else { b })
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await the future
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub async fn wait(first: bool) -> u8 {
    let (a, b) = (std::future::ready(1), std::future::ready(2));
    (if first { a } else { b }).await
}

//# inside an async block of a function
//@ blockOn
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub fn wait() -> impl std::future::Future<Output = u8> {
    async { block_on(std::future::ready(1)).max(2) }
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await the future
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub fn wait() -> impl std::future::Future<Output = u8> {
    async { std::future::ready(1).await.max(2) }
}

//# inside a closure of an async function
//@ blockOn
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub async fn wait() -> u8 {
    let wait = || block_on(std::future::ready(1));
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    wait()
}

//# inside an async closure
//@ blockOn
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub fn wait() {
    let _wait = async || block_on(std::future::ready(1));
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await the future
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub fn wait() {
    let _wait = async || std::future::ready(1).await;
}

//# in a function that is not async
//@ blockOn
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub fn wait() -> u8 {
    block_on(std::future::ready(1))
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

//# trailing comma over several lines
//@ blockOn
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub async fn wait() -> u8 {
    let one = block_on(std::future::ready(1),);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    one
}
//> suggested Await the future
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub async fn wait() -> u8 {
    let one = std::future::ready(1).await;
    one
}

//# receiver that is made for the call
//@ blockOn
pub struct Runtime;
impl Runtime {
    pub fn new() -> Result<Self, String> {
        Ok(Runtime)
    }
    pub fn block_on<F: std::future::Future>(&self, _: F) -> F::Output {
        loop {}
    }
}
pub async fn wait() -> u8 {
    Runtime::new()
        .unwrap()
        .block_on(std::future::ready(1))
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await the future
pub struct Runtime;
impl Runtime {
    pub fn new() -> Result<Self, String> {
        Ok(Runtime)
    }
    pub fn block_on<F: std::future::Future>(&self, _: F) -> F::Output {
        loop {}
    }
}
pub async fn wait() -> u8 {
    std::future::ready(1).await
}

//# runtime that is made for the call
//@ blockOn
pub struct Runtime;
impl Runtime {
    pub fn new() -> Result<Self, String> {
        Ok(Runtime)
    }
    pub fn block_on<F: std::future::Future>(&self, _: F) -> F::Output {
        loop {}
    }
}
pub async fn wait() -> u8 {
    let rt = Runtime::new().unwrap();
    rt.block_on(std::future::ready(1))
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await the future
pub struct Runtime;
impl Runtime {
    pub fn new() -> Result<Self, String> {
        Ok(Runtime)
    }
    pub fn block_on<F: std::future::Future>(&self, _: F) -> F::Output {
        loop {}
    }
}
pub async fn wait() -> u8 {
    std::future::ready(1).await
}

//# runtime by its path, on a line with other code
//@ blockOn
pub mod runtime {
    pub struct Handle;
    impl Handle {
        pub fn current() -> Self {
            Handle
        }
        pub fn block_on<F: std::future::Future>(&self, _: F) -> F::Output {
            loop {}
        }
    }
}
pub async fn wait() -> u8 {
    let handle = self::runtime::Handle::current(); let one = handle.block_on(std::future::ready(1));
//                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    one
}
//> suggested Await the future
pub mod runtime {
    pub struct Handle;
    impl Handle {
        pub fn current() -> Self {
            Handle
        }
        pub fn block_on<F: std::future::Future>(&self, _: F) -> F::Output {
            loop {}
        }
    }
}
pub async fn wait() -> u8 {
     let one = std::future::ready(1).await;
    one
}

//# runtime that is used again
//@ blockOn
pub struct Runtime;
impl Runtime {
    pub fn new() -> Result<Self, String> {
        Ok(Runtime)
    }
    pub fn block_on<F: std::future::Future>(&self, _: F) -> F::Output {
        loop {}
    }
}
pub async fn wait() -> u8 {
    let rt = Runtime::new().unwrap();
    let one = rt.block_on(std::future::ready(1));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    drop(rt);
    one
}
//> suggested Await the future
pub struct Runtime;
impl Runtime {
    pub fn new() -> Result<Self, String> {
        Ok(Runtime)
    }
    pub fn block_on<F: std::future::Future>(&self, _: F) -> F::Output {
        loop {}
    }
}
pub async fn wait() -> u8 {
    let rt = Runtime::new().unwrap();
    let one = std::future::ready(1).await;
    drop(rt);
    one
}

//# runtime whose making does more
//@ blockOn
pub struct Runtime;
impl Runtime {
    pub fn block_on<F: std::future::Future>(&self, _: F) -> F::Output {
        loop {}
    }
}
fn start() -> Runtime {
    Runtime
}
pub async fn wait() -> u8 {
    let rt = start();
    rt.block_on(std::future::ready(1))
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await the future
pub struct Runtime;
impl Runtime {
    pub fn block_on<F: std::future::Future>(&self, _: F) -> F::Output {
        loop {}
    }
}
fn start() -> Runtime {
    Runtime
}
pub async fn wait() -> u8 {
    let rt = start();
    std::future::ready(1).await
}

//# async closure inside a function
//@ blockOn
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub fn run() {
    let _later = async || block_on(async { 1 });
//                        ^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await the future
fn block_on<F: std::future::Future>(_: F) -> F::Output {
    loop {}
}
pub fn run() {
    let _later = async || async { 1 }.await;
}
