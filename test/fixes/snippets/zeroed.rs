//# typed variable
//@ zeroed
use std::mem;
pub fn start() -> u32 {
    let count: u32 = unsafe { mem::zeroed() };
//                                 ^^^^^^^^
    count
}
//> suggested Start from `Default::default()`
use std::mem;
pub fn start() -> u32 {
    let count: u32 = Default::default();
    count
}

//# written type
//@ zeroed
#[derive(Default)]
pub struct State {
    count: u32,
}
pub fn start() -> u32 {
    let state = unsafe { std::mem::zeroed::<State>() };
//                                 ^^^^^^^^^^^^^^^^^
    state.count
}
//> suggested Start from `State::default()`
#[derive(Default)]
pub struct State {
    count: u32,
}
pub fn start() -> u32 {
    let state = State::default();
    state.count
}

//# generic type
//@ zeroed
pub fn start() -> Option<u8> {
    unsafe { std::mem::zeroed::<Option<u8>>() }
//                     ^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Start from `<Option<u8>>::default()`
pub fn start() -> Option<u8> {
    <Option<u8>>::default()
}

//# array
//@ zeroed
pub fn start() -> u8 {
    let list = unsafe { std::mem::zeroed::<[u8; 16]>() };
//                                ^^^^^^^^^^^^^^^^^^^^
    list[0]
}
//> suggested Start from `<[u8; 16]>::default()`
pub fn start() -> u8 {
    let list = <[u8; 16]>::default();
    list[0]
}

//# array that is too long
//@ zeroed
pub fn start() -> u8 {
    let list: [u8; 64] = unsafe { std::mem::zeroed() };
//                                          ^^^^^^^^
    list[0]
}

//# raw pointer
//@ zeroed
pub fn start() -> bool {
    let pointer: *mut u8 = unsafe { std::mem::zeroed() };
//                                            ^^^^^^^^
    pointer.is_null()
}
//> suggested Start from `std::ptr::null_mut()`
pub fn start() -> bool {
    let pointer: *mut u8 = std::ptr::null_mut();
    pointer.is_null()
}

//# raw pointer with a written type
//@ zeroed
pub fn start() -> bool {
    unsafe { std::mem::zeroed::<*const u8>() }.is_null()
//                     ^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Start from `std::ptr::null::<u8>()`
pub fn start() -> bool {
    std::ptr::null::<u8>().is_null()
}

//# struct of the file without a default
//@ zeroed
pub struct State {
    count: u32,
}
pub fn start() -> State {
    unsafe { std::mem::zeroed() }
//                     ^^^^^^^^
}

//# struct of a C interface
//@ zeroed
#[allow(non_camel_case_types)]
#[repr(C)]
pub struct timeval {
    pub seconds: i64,
}
pub fn start() -> i64 {
    let time: timeval = unsafe { std::mem::zeroed() };
//                                         ^^^^^^^^
    time.seconds
}

//# generic function
//@ zeroed
pub fn start<T>() -> T {
    unsafe { std::mem::zeroed() }
//                     ^^^^^^^^
}

//# value of the function
//@ zeroed
pub fn start() -> (u8, bool) {
    unsafe { std::mem::zeroed() }
//                     ^^^^^^^^
}
//> suggested Start from `Default::default()`
pub fn start() -> (u8, bool) {
    Default::default()
}

//# unsafe block that does more
//@ zeroed
pub fn start(from: *const u8) -> u8 {
    unsafe {
        let zero: u8 = std::mem::zeroed();
//                               ^^^^^^^^
        zero + *from
    }
}
//> suggested Start from `Default::default()`
pub fn start(from: *const u8) -> u8 {
    unsafe {
        let zero: u8 = Default::default();
        zero + *from
    }
}

//# unsafe function
//@ zeroed
pub unsafe fn start() -> u8 {
    let zero: u8 = unsafe { std::mem::zeroed() };
//                                    ^^^^^^^^
    zero
}
//> suggested Start from `Default::default()`
pub unsafe fn start() -> u8 {
    let zero: u8 = Default::default();
    zero
}

//# constant
//@ zeroed
pub const ZERO: u8 = unsafe { std::mem::zeroed() };
//                                      ^^^^^^^^

//# constant function
//@ zeroed
pub const fn start() -> u8 {
    unsafe { std::mem::zeroed() }
//                     ^^^^^^^^
}

//# argument of a call
//@ zeroed
fn take(_: u8) {}
pub fn start() {
    take(unsafe { std::mem::zeroed() });
//                          ^^^^^^^^
}
//> suggested Start from `Default::default()`
fn take(_: u8) {}
pub fn start() {
    take(Default::default());
}

//# reference
//@ zeroed
pub fn start() {
    let _never = || unsafe { let r: &u8 = std::mem::zeroed(); *r };
//                                                  ^^^^^^^^
}

//# MaybeUninit
//@ zeroed
use std::mem::MaybeUninit;
pub fn start() -> u8 {
    unsafe { MaybeUninit::<u8>::zeroed().assume_init() }
//                              ^^^^^^^^
}

//# reason above the block goes with it
//@ zeroed
pub fn config() -> u32 {
    // SAFETY: all zeroes are a number.
    let config: u32 = unsafe { std::mem::zeroed() };
//                                       ^^^^^^^^
    config
}
//> suggested Start from `Default::default()` and remove the safety comment
pub fn config() -> u32 {
    let config: u32 = Default::default();
    config
}

//# reason of several lines goes with it
//@ zeroed
pub fn config() -> u32 {
    // The number to start from.
    // SAFETY: all zeroes are a number,
    // and a number is what this is.
    unsafe { std::mem::zeroed() }
//                     ^^^^^^^^
}
//> suggested Start from `Default::default()` and remove the safety comment
pub fn config() -> u32 {
    // The number to start from.
    Default::default()
}

//# reason inside the block goes with it
//@ zeroed
pub fn config() -> u32 {
    unsafe {
        // SAFETY: all zeroes are a number.
        std::mem::zeroed()
//                ^^^^^^^^
    }
}
//> suggested Start from `Default::default()`
pub fn config() -> u32 {
    Default::default()
}

//# comment that is no reason stays
//@ zeroed
pub fn config() -> u32 {
    // The number to start from.
    unsafe { std::mem::zeroed() }
//                     ^^^^^^^^
}
//> suggested Start from `Default::default()`
pub fn config() -> u32 {
    // The number to start from.
    Default::default()
}

//# reason of two blocks stays
//@ zeroed
unsafe fn next() -> u32 {
    1
}
pub fn config() -> (u32, u32) {
    // SAFETY: `next` can be called at any time.
    (unsafe { std::mem::zeroed() }, unsafe { next() })
//                      ^^^^^^^^
}
//> suggested Start from `Default::default()`
unsafe fn next() -> u32 {
    1
}
pub fn config() -> (u32, u32) {
    // SAFETY: `next` can be called at any time.
    (Default::default(), unsafe { next() })
}

//# block that does more stays, with its reason
//@ zeroed
unsafe fn next(_: u32) {}
pub fn config() {
    // SAFETY: `next` can be called at any time.
    unsafe {
        next(std::mem::zeroed());
//                     ^^^^^^^^
    }
}
//> suggested Start from `Default::default()`
unsafe fn next(_: u32) {}
pub fn config() {
    // SAFETY: `next` can be called at any time.
    unsafe {
        next(Default::default());
    }
}
