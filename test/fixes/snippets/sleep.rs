//# tokio that the file names
//@ sleep
pub mod tokio {
    pub mod time {
        pub async fn sleep(_: std::time::Duration) {}
    }
}
pub async fn nap() {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    std::thread::sleep(std::time::Duration::from_secs(2));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await `tokio::time::sleep`
pub mod tokio {
    pub mod time {
        pub async fn sleep(_: std::time::Duration) {}
    }
}
pub async fn nap() {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
}

//# name of the module
//@ sleep
use std::{thread, time::Duration};
pub mod tokio {
    pub mod time {
        pub async fn sleep(_: std::time::Duration) {}
    }
}
#[cfg(any())]
use tokio::time::interval;
pub async fn nap() {
    let pause = thread::sleep(Duration::from_secs(2));
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    pause
}
//> suggested Await `tokio::time::sleep`
use std::{thread, time::Duration};
pub mod tokio {
    pub mod time {
        pub async fn sleep(_: std::time::Duration) {}
    }
}
#[cfg(any())]
use tokio::time::interval;
pub async fn nap() {
    let pause = tokio::time::sleep(Duration::from_secs(2)).await;
    pause
}

//# imported function and several lines
//@ sleep
use std::{thread::sleep, time::Duration};
pub mod tokio {
    pub mod time {
        pub async fn sleep(_: std::time::Duration) {}
    }
}
#[cfg(any())]
use tokio::time::interval;
pub fn nap() -> impl std::future::Future<Output = ()> {
    async move {
        sleep(Duration::from_secs(2));
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    }
}
//> suggested Await `tokio::time::sleep`
use std::{thread::sleep, time::Duration};
pub mod tokio {
    pub mod time {
        pub async fn sleep(_: std::time::Duration) {}
    }
}
#[cfg(any())]
use tokio::time::interval;
pub fn nap() -> impl std::future::Future<Output = ()> {
    async move {
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

//# in an async closure, as its value
//@ sleep
use std::{thread, time::Duration};
pub mod tokio {
    pub mod time {
        pub async fn sleep(_: std::time::Duration) {}
    }
}
#[cfg(any())]
use tokio::time::interval;
pub fn nap() {
    let _nap = async |long: bool| if long { thread::sleep(Duration::from_secs(2)) };
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await `tokio::time::sleep`
use std::{thread, time::Duration};
pub mod tokio {
    pub mod time {
        pub async fn sleep(_: std::time::Duration) {}
    }
}
#[cfg(any())]
use tokio::time::interval;
pub fn nap() {
    let _nap = async |long: bool| if long { tokio::time::sleep(Duration::from_secs(2)).await };
}

//# async-std
//@ sleep
use std::{thread, time::Duration};
pub mod async_std {
    pub mod task {
        pub async fn sleep(_: std::time::Duration) {}
    }
}
#[cfg(any())]
use async_std::net::TcpListener;
pub async fn nap() {
    ::std::thread::sleep(Duration::from_secs(2));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Await `async_std::task::sleep`
use std::{thread, time::Duration};
pub mod async_std {
    pub mod task {
        pub async fn sleep(_: std::time::Duration) {}
    }
}
#[cfg(any())]
use async_std::net::TcpListener;
pub async fn nap() {
    async_std::task::sleep(Duration::from_secs(2)).await;
}

//# no runtime in sight
//@ sleep
use std::{thread, time::Duration};
pub async fn nap() {
    thread::sleep(Duration::from_secs(2));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
