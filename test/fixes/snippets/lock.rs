//# Mutex of the standard library
//@ lockUnwrap
use std::sync::Mutex;
pub fn add(count: &Mutex<u32>) {
    *count.lock().unwrap() += 1;
//                ^^^^^^^^
}
//> safe Go on with the value of a poisoned lock
use std::sync::Mutex;
pub fn add(count: &Mutex<u32>) {
    *count.lock().unwrap_or_else(std::sync::PoisonError::into_inner) += 1;
}

//# expect
//@ lockUnwrap
use std::sync::{Arc, Mutex};
pub fn add(count: &Arc<Mutex<u32>>) {
    let mut count = count.lock().expect("not poisoned");
//                               ^^^^^^^^^^^^^^^^^^^^^^
    *count += 1;
}
//> safe Go on with the value of a poisoned lock
use std::sync::{Arc, Mutex};
pub fn add(count: &Arc<Mutex<u32>>) {
    let mut count = count.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    *count += 1;
}

//# RwLock
//@ lockUnwrap
use std::sync::RwLock;
pub fn read(count: &RwLock<u32>) -> u32 {
    *count.read().unwrap()
//                ^^^^^^^^
}
//> safe Go on with the value of a poisoned lock
use std::sync::RwLock;
pub fn read(count: &RwLock<u32>) -> u32 {
    *count.read().unwrap_or_else(std::sync::PoisonError::into_inner)
}

//# RwLock through its module
//@ lockUnwrap
use std::sync;
pub fn write(count: &sync::RwLock<u32>) {
    *count.write().unwrap() = 1;
//                 ^^^^^^^^
}
//> safe Go on with the value of a poisoned lock
use std::sync;
pub fn write(count: &sync::RwLock<u32>) {
    *count.write().unwrap_or_else(std::sync::PoisonError::into_inner) = 1;
}

//# full path in a field
//@ lockUnwrap
pub struct Counter {
    count: std::sync::Mutex<u32>,
}
impl Counter {
    pub fn add(&self) -> u32 {
        let mut count = self
            .count
            .lock()
            .unwrap();
//           ^^^^^^^^
        *count += 1;
        *count
    }
}
//> safe Go on with the value of a poisoned lock
pub struct Counter {
    count: std::sync::Mutex<u32>,
}
impl Counter {
    pub fn add(&self) -> u32 {
        let mut count = self
            .count
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        *count += 1;
        *count
    }
}

//# a type from elsewhere
//@ lockUnwrap
mod state {
    pub static COUNT: std::sync::Mutex<u32> = std::sync::Mutex::new(0);
}
mod user {
    pub fn add() {
        *super::state::COUNT.lock().unwrap() += 1;
//                                  ^^^^^^^^
    }
}
//> safe Go on with the value of a poisoned lock
mod state {
    pub static COUNT: std::sync::Mutex<u32> = std::sync::Mutex::new(0);
}
mod user {
    pub fn add() {
        *super::state::COUNT.lock().unwrap_or_else(std::sync::PoisonError::into_inner) += 1;
    }
}

//# a type whose import is not the standard library's
//@ lockUnwrap
mod own {
    pub use std::sync::Mutex;
}
use self::own::Mutex;
pub fn add(count: &Mutex<u32>) {
    *count.lock().unwrap() += 1;
//                ^^^^^^^^
}
//> safe Go on with the value of a poisoned lock
mod own {
    pub use std::sync::Mutex;
}
use self::own::Mutex;
pub fn add(count: &Mutex<u32>) {
    *count.lock().unwrap_or_else(std::sync::PoisonError::into_inner) += 1;
}

//# condition variable
//@ lockUnwrap
use std::sync::{Condvar, Mutex};
pub fn wait(ready: &Mutex<bool>, changed: &Condvar) {
    let mut guard = ready.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    while !*guard {
        guard = changed.wait(guard).unwrap();
//                                  ^^^^^^^^
    }
}
//> safe Go on with the value of a poisoned lock
use std::sync::{Condvar, Mutex};
pub fn wait(ready: &Mutex<bool>, changed: &Condvar) {
    let mut guard = ready.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    while !*guard {
        guard = changed.wait(guard).unwrap_or_else(std::sync::PoisonError::into_inner);
    }
}

//# condition variable with a timeout
//@ lockUnwrap
use std::sync::{Condvar, MutexGuard};
pub fn wait(guard: MutexGuard<'_, bool>, changed: &Condvar) {
    let (guard, timeout) = changed.wait_timeout(guard, std::time::Duration::from_secs(1)).unwrap();
//                                                                                        ^^^^^^^^
    println!("{} {}", *guard, timeout.timed_out());
}
//> safe Go on with the value of a poisoned lock
use std::sync::{Condvar, MutexGuard};
pub fn wait(guard: MutexGuard<'_, bool>, changed: &Condvar) {
    let (guard, timeout) = changed.wait_timeout(guard, std::time::Duration::from_secs(1)).unwrap_or_else(std::sync::PoisonError::into_inner);
    println!("{} {}", *guard, timeout.timed_out());
}

//# into_inner is not sure
//@ lockUnwrap
use std::sync::Mutex;
pub fn finish(count: Mutex<u32>) -> u32 {
    count.into_inner().unwrap()
//                     ^^^^^^^^
}
//> suggested Go on with the value of a poisoned lock
use std::sync::Mutex;
pub fn finish(count: Mutex<u32>) -> u32 {
    count.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}

//# get_mut is not sure
//@ lockUnwrap
use std::sync::Mutex;
pub fn finish(count: &mut Mutex<u32>) {
    *count.get_mut().unwrap() = 0;
//                   ^^^^^^^^
}
//> suggested Go on with the value of a poisoned lock
use std::sync::Mutex;
pub fn finish(count: &mut Mutex<u32>) {
    *count.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner) = 0;
}

//# try_lock has another error
//@ lockUnwrap
use std::sync::Mutex;
pub fn add(count: &Mutex<u32>) {
    *count.try_lock().unwrap() += 1;
//                    ^^^^^^^^
}

//# a child process that is waited for
//@ lockUnwrap
pub fn wait(mut child: std::process::Child) {
    child.wait().unwrap();
//               ^^^^^^^^
}

//# in a macro's arguments
//@ lockUnwrap
use std::sync::Mutex;
pub fn show(count: &Mutex<u32>) {
    println!("{}", count.lock().unwrap());
//                              ^^^^^^^^
}
//> safe Go on with the value of a poisoned lock
use std::sync::Mutex;
pub fn show(count: &Mutex<u32>) {
    println!("{}", count.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
}

//# in a macro that is not known
//@ lockUnwrap
use std::sync::Mutex;
macro_rules! later {
    ($($token:tt)*) => { || { $($token)* } };
}
pub fn show(count: &Mutex<u32>) {
    let _show = later! { count.lock().unwrap() };
//                                    ^^^^^^^^
}

//# a file beside a Mutex
//@ lockUnwrap
use std::fs::File;
use std::sync::Mutex;
pub struct Log {
    file: File,
    lines: Mutex<u32>,
}
impl Log {
    pub fn add(&self) {
        self.file.lock().unwrap();
//                       ^^^^^^^^
    }
}
//> suggested Go on with the value of a poisoned lock
use std::fs::File;
use std::sync::Mutex;
pub struct Log {
    file: File,
    lines: Mutex<u32>,
}
impl Log {
    pub fn add(&self) {
        self.file.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    }
}

//# a Mutex beside a file
//@ lockUnwrap
use std::fs::File;
use std::sync::Mutex;
pub struct Log {
    file: File,
    lines: Mutex<u32>,
}
impl Log {
    pub fn add(&self) {
        *self.lines.lock().unwrap() += 1;
//                         ^^^^^^^^
    }
}
//> safe Go on with the value of a poisoned lock
use std::fs::File;
use std::sync::Mutex;
pub struct Log {
    file: File,
    lines: Mutex<u32>,
}
impl Log {
    pub fn add(&self) {
        *self.lines.lock().unwrap_or_else(std::sync::PoisonError::into_inner) += 1;
    }
}

//# the rule for unwrap sees a lock too
//@ unwrap
use std::sync::Mutex;
pub fn add(count: &Mutex<u32>) -> Result<(), Box<dyn std::error::Error>> {
    *count.lock().unwrap() += 1;
//                ^^^^^^^^
    Ok(())
}
//> safe Go on with the value of a poisoned lock
use std::sync::Mutex;
pub fn add(count: &Mutex<u32>) -> Result<(), Box<dyn std::error::Error>> {
    *count.lock().unwrap_or_else(std::sync::PoisonError::into_inner) += 1;
    Ok(())
}

//# a process that waits with an argument
//@ unwrap
pub struct Device;
impl Device {
    pub fn wait(&self, fence: u8) -> Result<u8, String> {
        Ok(fence)
    }
}
pub fn run(device: &Device, fence: u8) -> Result<u8, String> {
    Ok(device.wait(fence).unwrap())
//                        ^^^^^^^^
}
//> suggested Return the error with `?`
pub struct Device;
impl Device {
    pub fn wait(&self, fence: u8) -> Result<u8, String> {
        Ok(fence)
    }
}
pub fn run(device: &Device, fence: u8) -> Result<u8, String> {
    Ok(device.wait(fence)?)
}

//# condition that is found by its name
//@ lockUnwrap
use std::sync::{Condvar, Mutex};
pub fn wait(ready: &Mutex<bool>, condition: &Condvar) {
    let mut state = ready.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    while !*state {
        state = condition.wait(state).unwrap();
//                                    ^^^^^^^^
    }
}
//> safe Go on with the value of a poisoned lock
use std::sync::{Condvar, Mutex};
pub fn wait(ready: &Mutex<bool>, condition: &Condvar) {
    let mut state = ready.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    while !*state {
        state = condition.wait(state).unwrap_or_else(std::sync::PoisonError::into_inner);
    }
}

//# condition that is found by what becomes of the guard
//@ lockUnwrap
use std::sync::{Condvar, Mutex};
pub fn wait(ready: &Mutex<bool>, changed: &Condvar) {
    let mut state = ready.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    while !*state {
        state = changed.wait(state).unwrap();
//                                  ^^^^^^^^
    }
}
//> safe Go on with the value of a poisoned lock
use std::sync::{Condvar, Mutex};
pub fn wait(ready: &Mutex<bool>, changed: &Condvar) {
    let mut state = ready.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    while !*state {
        state = changed.wait(state).unwrap_or_else(std::sync::PoisonError::into_inner);
    }
}

//# lock after lock
//@ lockUnwrap
use std::sync::{Arc, Mutex};
pub fn show(outer: &Mutex<Arc<Mutex<u8>>>) -> u8 {
    *outer.lock().unwrap().clone().lock().unwrap()
//                ^^^^^^^^
}
//> safe Go on with the value of a poisoned lock
use std::sync::{Arc, Mutex};
pub fn show(outer: &Mutex<Arc<Mutex<u8>>>) -> u8 {
    *outer.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone().lock().unwrap()
}
