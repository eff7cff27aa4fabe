//# guard that is used before the await alone
//@ dropGuard
use std::sync::Mutex;
async fn save(_: u32) {}
pub async fn bump(count: &Mutex<u32>) {
    let mut guard = count.lock().unwrap();
//          ^^^^^
    *guard += 1;
    save(1).await;
}
//> suggested Drop `guard` before the `.await`
use std::sync::Mutex;
async fn save(_: u32) {}
pub async fn bump(count: &Mutex<u32>) {
    let mut guard = count.lock().unwrap();
    *guard += 1;
    drop(guard);
    save(1).await;
}

//# value that is copied out, and a comment above the await
//@ dropGuard
use std::sync::{Arc, Mutex};
async fn save(_: &str) {}
pub async fn rename(name: Arc<Mutex<String>>) {
    let mut guard = name.lock().unwrap();
//          ^^^^^
    guard.push('!');
    let copy = guard.clone();

    // The server answers late.
    save(&copy).await;
}
//> suggested Drop `guard` before the `.await`
use std::sync::{Arc, Mutex};
async fn save(_: &str) {}
pub async fn rename(name: Arc<Mutex<String>>) {
    let mut guard = name.lock().unwrap();
    guard.push('!');
    let copy = guard.clone();

    drop(guard);
    // The server answers late.
    save(&copy).await;
}

//# await inside a loop
//@ dropGuard
use std::sync::RwLock;
async fn save(_: u32) {}
pub async fn all(counts: &RwLock<Vec<u32>>) {
    let guard = counts.read().unwrap();
//      ^^^^^
    let first = *guard.first().unwrap();
    let number = guard.len();
    for _ in 0..number {
        save(first).await;
    }
}
//> suggested Drop `guard` before the `.await`
use std::sync::RwLock;
async fn save(_: u32) {}
pub async fn all(counts: &RwLock<Vec<u32>>) {
    let guard = counts.read().unwrap();
    let first = *guard.first().unwrap();
    let number = guard.len();
    drop(guard);
    for _ in 0..number {
        save(first).await;
    }
}

//# await that is the value
//@ dropGuard
use std::cell::RefCell;
async fn save(_: u32) -> u32 {
    1
}
pub async fn bump(count: &RefCell<u32>) -> u32 {
    let mut count = count.borrow_mut();
//          ^^^^^
    *count += 1; save(1).await
}
//> suggested Drop `count` before the `.await`
use std::cell::RefCell;
async fn save(_: u32) -> u32 {
    1
}
pub async fn bump(count: &RefCell<u32>) -> u32 {
    let mut count = count.borrow_mut();
    *count += 1; drop(count); save(1).await
}

//# guard out of a pattern
//@ dropGuard
use std::sync::Mutex;
async fn save(_: u32) {}
pub async fn bump(count: &Mutex<u32>) {
    let Ok(mut guard) = count.lock() else { return };
//             ^^^^^
    *guard += 1;
    let later = async { 1 };
    save(later.await).await;
}
//> suggested Drop `guard` before the `.await`
use std::sync::Mutex;
async fn save(_: u32) {}
pub async fn bump(count: &Mutex<u32>) {
    let Ok(mut guard) = count.lock() else { return };
    *guard += 1;
    let later = async { 1 };
    drop(guard);
    save(later.await).await;
}

//# guard that the awaiting statement uses
//@ dropGuard
use std::sync::Mutex;
async fn save(_: u32) {}
pub async fn bump(count: &Mutex<u32>) {
    let mut guard = count.lock().unwrap();
//          ^^^^^
    *guard += 1;
    save(*guard).await;
}

//# guard that is used again
//@ dropGuard
use std::sync::Mutex;
async fn save(_: u32) {}
pub async fn bump(count: &Mutex<u32>) {
    let mut guard = count.lock().unwrap();
//          ^^^^^
    *guard += 1;
    save(1).await;
    println!("{guard}");
}

//# guard that is held for its own sake
//@ dropGuard
use std::sync::Mutex;
async fn save(_: u32) {}
pub async fn alone(turn: &Mutex<()>) {
    let _turn = turn.lock().unwrap();
//      ^^^^^
    save(1).await;
}

//# borrow of the guard that lives on
//@ dropGuard
use std::sync::Mutex;
async fn save(_: &str) {}
pub async fn show(name: &Mutex<String>) {
    let guard = name.lock().unwrap();
//      ^^^^^
    let text = guard.trim();
    save(text).await;
}

//# borrow of the guard that an assignment keeps
//@ dropGuard
use std::sync::Mutex;
async fn save(_: &str) {}
pub async fn show(name: &Mutex<String>) {
    let mut text = "";
    let guard = name.lock().unwrap();
//      ^^^^^
    text = guard.as_str();
    save(text).await;
}

//# guard that lives as long as a body
//@ dropGuard
use std::sync::Mutex;
async fn save(_: u32) {}
pub async fn bump(count: &Mutex<u32>) {
    if let Ok(mut guard) = count.lock() {
//                ^^^^^
        *guard += 1;
        save(1).await;
    }
}
