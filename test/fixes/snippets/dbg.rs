//# value of a let
//@ dbg
pub fn run() -> i32 {
    let x = dbg!(1 + 2);
//          ^^^^^^^^^^^
    x
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    let x = 1 + 2;
    x
}

//# operand
//@ dbg
pub fn run() -> i32 {
    dbg!(1 + 2) * 3
//  ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    (1 + 2) * 3
}

//# negative number and a method
//@ dbg
pub fn run() -> i32 {
    dbg!(-1i32).abs()
//  ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    (-1i32).abs()
}

//# call and a method
//@ dbg
pub fn run() -> String {
    dbg!(7.to_string()).trim().to_string()
//  ^^^^^^^^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> String {
    7.to_string().trim().to_string()
}

//# name and a method that reads
//@ dbg
pub fn run() -> usize {
    let name = String::from("abc");
    dbg!(name).len()
//  ^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> usize {
    let name = String::from("abc");
    name.len()
}

//# name and a method that may change it
//@ dbg
pub fn run() -> Option<u8> {
    let bytes = vec![1u8].into_iter();
    dbg!(bytes).next()
//  ^^^^^^^^^^^
}
//> suggested Remove `dbg!` and keep its value
pub fn run() -> Option<u8> {
    let bytes = vec![1u8].into_iter();
    bytes.next()
}

//# copy behind a mutable reference
//@ dbg
pub fn run() -> (i32, i32) {
    let mut x = 1;
    let y = std::mem::replace(&mut dbg!(x), 5);
//                                 ^^^^^^^
    x += 1;
    (x, y)
}
//> suggested Remove `dbg!` and keep its value
pub fn run() -> (i32, i32) {
    let mut x = 1;
    let y = std::mem::replace(&mut x, 5);
    x += 1;
    (x, y)
}

//# cast
//@ dbg
pub fn run() -> u8 {
    dbg!(300 - 100) as u8
//  ^^^^^^^^^^^^^^^
}
//> suggested Remove `dbg!` and keep its value
pub fn run() -> u8 {
    (300 - 100) as u8
}

//# argument that is a cast
//@ dbg
pub fn run() -> bool {
    let n = 3u8;
    dbg!(n as i32) < 4
//  ^^^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> bool {
    let n = 3u8;
    (n as i32) < 4
}

//# reference
//@ dbg
pub fn run() -> i32 {
    let list = vec![1, 2];
    dbg!(&list).iter().sum()
//  ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    let list = vec![1, 2];
    (&list).iter().sum()
}

//# range
//@ dbg
pub fn run() -> i32 {
    dbg!(1..4).sum()
//  ^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    (1..4).sum()
}

//# closure
//@ dbg
pub fn run() -> Vec<i32> {
    [1, 2].iter().map(|n| dbg!(n + 1) * 2).collect()
//                        ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> Vec<i32> {
    [1, 2].iter().map(|n| (n + 1) * 2).collect()
}

//# body of a closure
//@ dbg
pub fn run() -> Vec<i32> {
    [1, 2].iter().map(|n| dbg!(n + 1)).collect()
//                        ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> Vec<i32> {
    [1, 2].iter().map(|n| n + 1).collect()
}

//# not operator
//@ dbg
pub fn run() -> bool {
    !dbg!(1 == 2)
//   ^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> bool {
    !(1 == 2)
}

//# dereference
//@ dbg
pub fn run() -> i32 {
    let x = 4;
    *dbg!(&x) + 1
//   ^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    let x = 4;
    *(&x) + 1
}

//# index
//@ dbg
pub fn run() -> i32 {
    let list = vec![1, 2, 3];
    list[dbg!(1 + 1)]
//       ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    let list = vec![1, 2, 3];
    list[1 + 1]
}

//# receiver of an index
//@ dbg
pub fn run() -> i32 {
    let list = vec![1, 2, 3];
    dbg!(&list)[1]
//  ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    let list = vec![1, 2, 3];
    (&list)[1]
}

//# question mark
//@ dbg
pub fn run() -> Option<i32> {
    let x = dbg!(if true { Some(1) } else { None })?;
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Some(x)
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> Option<i32> {
    let x = (if true { Some(1) } else { None })?;
    Some(x)
}

//# condition with a struct
//@ dbg
#[derive(Debug, PartialEq)]
struct Point {
    x: i32,
}
pub fn run() -> bool {
    let p = Point { x: 1 };
    if p == dbg!(Point { x: 1 }) {
//          ^^^^^^^^^^^^^^^^^^^^
        return true;
    }
    false
}
//> safe Remove `dbg!` and keep its value
#[derive(Debug, PartialEq)]
struct Point {
    x: i32,
}
pub fn run() -> bool {
    let p = Point { x: 1 };
    if p == (Point { x: 1 }) {
        return true;
    }
    false
}

//# scrutinee with a struct
//@ dbg
#[derive(Debug)]
struct Point {
    x: i32,
}
pub fn run() -> i32 {
    match dbg!(Point { x: 1 }) {
//        ^^^^^^^^^^^^^^^^^^^^
        Point { x } => x,
    }
}
//> safe Remove `dbg!` and keep its value
#[derive(Debug)]
struct Point {
    x: i32,
}
pub fn run() -> i32 {
    match (Point { x: 1 }) {
        Point { x } => x,
    }
}

//# condition
//@ dbg
pub fn run() -> i32 {
    if dbg!(1 < 2 || 2 < 1) {
//     ^^^^^^^^^^^^^^^^^^^^
        1
    } else {
        2
    }
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    if 1 < 2 || 2 < 1 {
        1
    } else {
        2
    }
}

//# condition of a let
//@ dbg
pub fn run() -> i32 {
    if let true = dbg!(1 < 2 || 2 < 1) {
//                ^^^^^^^^^^^^^^^^^^^^
        1
    } else {
        2
    }
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    if let true = (1 < 2 || 2 < 1) {
        1
    } else {
        2
    }
}

//# several values
//@ dbg
pub fn run() -> (i32, i32) {
    dbg!(1, 2 + 3)
//  ^^^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> (i32, i32) {
    (1, 2 + 3)
}

//# trailing comma
//@ dbg
pub fn run() -> i32 {
    dbg!(1 + 2,) * 2
//  ^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    (1 + 2) * 2
}

//# comma of a closure and of generics
//@ dbg
pub fn run() -> i32 {
    fn apply(f: impl Fn(i32, i32) -> i32) -> i32 {
        f(1, 2)
    }
    apply(|a, b| dbg!(Vec::<(i32, i32)>::with_capacity(1).len() as i32 + a, b).1)
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    fn apply(f: impl Fn(i32, i32) -> i32) -> i32 {
        f(1, 2)
    }
    apply(|a, b| (Vec::<(i32, i32)>::with_capacity(1).len() as i32 + a, b).1)
}

//# statement with a name
//@ dbg
pub fn run() -> i32 {
    let x = 1;
    dbg!(x);
//  ^^^^^^^
    x
}
//> safe Remove the statement
pub fn run() -> i32 {
    let x = 1;
    x
}

//# statement with a field and a comment
//@ dbg
pub fn run() -> i32 {
    let x = (1, 2);
    // what is it
    dbg!(&x.0, "here"); // why
//  ^^^^^^^^^^^^^^^^^^
    x.0
}
//> safe Remove the statement
pub fn run() -> i32 {
    let x = (1, 2);
    // what is it
    // why
    x.0
}

//# statement without arguments
//@ dbg
pub fn run() -> i32 {
    dbg!();
//  ^^^^^^
    1
}
//> safe Remove the statement
pub fn run() -> i32 {
    1
}

//# statement with a call
//@ dbg
pub fn run() -> Vec<i32> {
    let mut list = vec![1, 2];
    dbg!(list.pop());
//  ^^^^^^^^^^^^^^^^
    list
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> Vec<i32> {
    let mut list = vec![1, 2];
    list.pop();
    list
}

//# statement with an operator
//@ dbg
pub fn run() -> i32 {
    let mut n = 1;
    dbg!({ n += 1; n } + 1);
//  ^^^^^^^^^^^^^^^^^^^^^^^
    n
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    let mut n = 1;
    let _ = { n += 1; n } + 1;
    n
}

//# statement with two calls and a name
//@ dbg
pub fn run() -> Vec<i32> {
    let mut list = vec![1, 2, 3];
    let n = 4;
    dbg!(list.pop(), n, list.pop());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    list
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> Vec<i32> {
    let mut list = vec![1, 2, 3];
    let n = 4;
    list.pop();
    list.pop();
    list
}

//# two statements on one line
//@ dbg
pub fn run() -> i32 {
    let x = 1; dbg!(x); x
//             ^^^^^^^
}
//> safe Remove the statement
pub fn run() -> i32 {
    let x = 1; x
}

//# statement under an attribute
//@ dbg
pub fn run() -> i32 {
    let x = 1;
    #[cfg(debug_assertions)]
    dbg!(x);
//  ^^^^^^^
    x
}

//# statement in braces without a semicolon
//@ dbg
pub fn run() -> i32 {
    let mut list = vec![1];
    dbg! { list.push(2) }
//  ^^^^^^^^^^^^^^^^^^^^^
    list.len() as i32
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    let mut list = vec![1];
    list.push(2);
    list.len() as i32
}

//# unit value
//@ dbg
pub fn run() {
    let _unit = dbg!();
//              ^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() {
    let _unit = ();
}

//# tail that is a match
//@ dbg
pub fn run() -> i32 {
    dbg!(match 1 { 1 => 2, _ => 3 })
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    (match 1 { 1 => 2, _ => 3 })
}

//# tail that starts with a block
//@ dbg
pub fn run() -> i32 {
    dbg!({ 1 } + 2)
//  ^^^^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    ({ 1 } + 2)
}

//# arm of a match
//@ dbg
pub fn run() -> i32 {
    match 1 {
        1 => dbg!(1 + 1),
//           ^^^^^^^^^^^
        _ => 0,
    }
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    match 1 {
        1 => 1 + 1,
        _ => 0,
    }
}

//# in a macro
//@ dbg
pub fn run() -> String {
    format!("{} {}", dbg!(1 + 2), 3)
//                   ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> String {
    format!("{} {}", 1 + 2, 3)
}

//# operand in a macro
//@ dbg
pub fn run() -> String {
    format!("{}", dbg!(1 + 2) * 3)
//                ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> String {
    format!("{}", (1 + 2) * 3)
}

//# nested
//@ dbg
pub fn run() -> i32 {
    dbg!(dbg!(1 + 2) * 3)
//       ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    dbg!((1 + 2) * 3)
}

//# path form
//@ dbg
pub fn run() -> i32 {
    std::dbg!(1 + 2) * 3
//       ^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    (1 + 2) * 3
}

//# string with commas and brackets
//@ dbg
pub fn run() -> usize {
    dbg!("a, (b").len()
//  ^^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> usize {
    "a, (b".len()
}

//# argument over several lines
//@ dbg
pub fn run() -> i32 {
    let x = dbg!([1, 2].iter().map(|n| n * 2).sum::<i32>());
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    x
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> i32 {
    let x = [1, 2].iter().map(|n| n * 2).sum::<i32>();
    x
}

//# await
//@ dbg
pub async fn later() -> i32 {
    dbg!(async { 1 }.await) + 1
//  ^^^^^^^^^^^^^^^^^^^^^^^
}
pub fn run() -> i32 {
    1
}
//> safe Remove `dbg!` and keep its value
pub async fn later() -> i32 {
    (async { 1 }.await) + 1
}
pub fn run() -> i32 {
    1
}

//# base of a struct
//@ dbg
#[derive(Debug, Clone, Copy, Default)]
pub struct Point {
    x: i32,
    y: i32,
}
pub fn run() -> Point {
    Point { x: 1, ..dbg!(Point::default()) }
//                  ^^^^^^^^^^^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
#[derive(Debug, Clone, Copy, Default)]
pub struct Point {
    x: i32,
    y: i32,
}
pub fn run() -> Point {
    Point { x: 1, ..Point::default() }
}

//# in a macro that is not known
//@ dbg
macro_rules! twice {
    ($e:expr) => { $e * 2 };
}
pub fn run() -> i32 {
    twice!(dbg!(1 + 1))
//         ^^^^^^^^^^^
}

//# comparison that reads like generics
//@ dbg
pub fn run() -> (bool, bool) {
    let (a, b, c) = (1, 2, 3);
    dbg!(a < b, c > b)
//  ^^^^^^^^^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> (bool, bool) {
    let (a, b, c) = (1, 2, 3);
    (a < b, c > b)
}

//# name in a closure that takes it
//@ dbg
pub fn run() -> usize {
    let name = String::from("abc");
    std::thread::spawn(|| dbg!(name).len()).join().unwrap()
//                        ^^^^^^^^^^
}
//> suggested Remove `dbg!` and keep its value
pub fn run() -> usize {
    let name = String::from("abc");
    std::thread::spawn(|| name.len()).join().unwrap()
}

//# iterator in a macro
//@ dbg
pub fn run() -> String {
    let bytes = vec![1u8].into_iter();
    format!("{:?}", dbg!(bytes).next())
//                  ^^^^^^^^^^^
}
//> suggested Remove `dbg!` and keep its value
pub fn run() -> String {
    let bytes = vec![1u8].into_iter();
    format!("{:?}", bytes.next())
}

//# name in a macro
//@ dbg
pub fn run() -> String {
    let name = "abc";
    format!("{}", dbg!(name).len())
//                ^^^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> String {
    let name = "abc";
    format!("{}", name.len())
}

//# only statement of a block on one line
//@ dbg
pub fn run() -> i32 {
    if true { dbg!("here"); }
//            ^^^^^^^^^^^^
    1
}
//> safe Remove the statement
pub fn run() -> i32 {
    if true { }
    1
}

//# lock that is held until the end of the statement
//@ dbg
use std::sync::Mutex;
pub fn run() -> usize {
    let list = Mutex::new(vec![1]);
    let guard = list.lock().unwrap();
    let length = dbg!(guard).len();
//               ^^^^^^^^^^^
    let again = list.lock().unwrap();
    length + again.len()
}
//> suggested Remove `dbg!` and keep its value
use std::sync::Mutex;
pub fn run() -> usize {
    let list = Mutex::new(vec![1]);
    let guard = list.lock().unwrap();
    let length = guard.len();
    let again = list.lock().unwrap();
    length + again.len()
}

//# guard that is dropped on purpose
//@ dbg
use std::sync::Mutex;
pub fn run() -> usize {
    let list = Mutex::new(vec![1]);
    let guard = list.lock().unwrap();
    dbg!(guard);
//  ^^^^^^^^^^^
    let again = list.lock().unwrap();
    again.len()
}
//> suggested Remove the statement
use std::sync::Mutex;
pub fn run() -> usize {
    let list = Mutex::new(vec![1]);
    let guard = list.lock().unwrap();
    let again = list.lock().unwrap();
    again.len()
}

//# variable that is used again
//@ dbg
#[derive(Clone, Copy, Debug)]
pub struct Point(u8);
fn point() -> Point {
    Point(1)
}
pub fn run() -> u8 {
    let point = point();
    dbg!(point);
//  ^^^^^^^^^^^
    point.0
}
//> safe Remove the statement
#[derive(Clone, Copy, Debug)]
pub struct Point(u8);
fn point() -> Point {
    Point(1)
}
pub fn run() -> u8 {
    let point = point();
    point.0
}

//# variable with a plain type
//@ dbg
fn show(name: String, sizes: Vec<u8>) -> usize {
    let length = dbg!(name).len();
//               ^^^^^^^^^^
    length + sizes.len()
}
pub fn run() -> usize {
    show("name".to_string(), vec![1])
}
//> safe Remove `dbg!` and keep its value
fn show(name: String, sizes: Vec<u8>) -> usize {
    let length = name.len();
    length + sizes.len()
}
pub fn run() -> usize {
    show("name".to_string(), vec![1])
}

//# field of a borrowed self
//@ dbg
pub struct Counter {
    count: u8,
}
impl Counter {
    fn show(&self) {
        dbg!(self.count);
//      ^^^^^^^^^^^^^^^^
    }
}
pub fn run() -> u8 {
    let counter = Counter { count: 1 };
    counter.show();
    counter.count
}
//> safe Remove the statement
pub struct Counter {
    count: u8,
}
impl Counter {
    fn show(&self) {
    }
}
pub fn run() -> u8 {
    let counter = Counter { count: 1 };
    counter.show();
    counter.count
}

//# number before a range
//@ dbg
pub fn run() -> bool {
    (dbg!(1.)..2.0).contains(&1.5)
//   ^^^^^^^^
}
//> safe Remove `dbg!` and keep its value
pub fn run() -> bool {
    ((1.)..2.0).contains(&1.5)
}

//# number that takes the type of a cast
//@ dbg
pub fn run() -> u8 {
    dbg!(300) as u8
//  ^^^^^^^^^
}
//> suggested Remove `dbg!` and keep its value
pub fn run() -> u8 {
    300 as u8
}

//# pattern that changes the original
//@ dbg
pub fn run() -> u8 {
    let mut count = 1;
    match dbg!(count) {
//        ^^^^^^^^^^^
        ref mut number => *number += 1,
    }
    count += 1;
    count
}
//> suggested Remove `dbg!` and keep its value
pub fn run() -> u8 {
    let mut count = 1;
    match count {
        ref mut number => *number += 1,
    }
    count += 1;
    count
}
