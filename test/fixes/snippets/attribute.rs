//# on a let
//@ unwrap
pub fn show(given: Option<u8>) -> u8 {
    let x = given.unwrap();
//                ^^^^^^^^
    x
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>) -> u8 {
    let x = given.unwrap_or_default();
    x
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Option<u8>) -> u8 {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    let x = given.unwrap();
    x
}

//# on a tail
//@ unwrap
pub fn show(given: Option<u8>) -> u8 {
    given.unwrap()
//        ^^^^^^^^
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>) -> u8 {
    given.unwrap_or_default()
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Option<u8>) -> u8 {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    given.unwrap()
}

//# on a call statement
//@ unwrap
pub fn show(given: Option<u8>) {
    drop(given.unwrap());
//             ^^^^^^^^
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>) {
    drop(given.unwrap_or_default());
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Option<u8>) {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    drop(given.unwrap());
}

//# on the function for an assignment
//@ unwrap
pub fn show(given: Option<u8>) -> u8 {
    let mut x = 0;
    x += 1;
    x = x + given.unwrap();
//                ^^^^^^^^
    x
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>) -> u8 {
    let mut x = 0;
    x += 1;
    x = x + given.unwrap_or_default();
    x
}
//> manual Expect `clippy::unwrap_used` here, with a reason
#[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
pub fn show(given: Option<u8>) -> u8 {
    let mut x = 0;
    x += 1;
    x = x + given.unwrap();
    x
}

//# on the function for a binary tail
//@ unwrap
/// Shows.
#[inline]
pub fn show(given: Option<u8>) -> u8 {
    given.unwrap() + 1
//        ^^^^^^^^
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
/// Shows.
#[inline]
pub fn show(given: Option<u8>) -> u8 {
    given.unwrap_or_default() + 1
}
//> manual Expect `clippy::unwrap_used` here, with a reason
/// Shows.
#[inline]
#[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
pub fn show(given: Option<u8>) -> u8 {
    given.unwrap() + 1
}

//# on the function for a macro statement
//@ unwrap
pub struct Shower;
impl Shower {
    pub fn show(&self, given: Option<u8>) {
        println!("{}", given.unwrap());
//                           ^^^^^^^^
    }
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub struct Shower;
impl Shower {
    pub fn show(&self, given: Option<u8>) {
        println!("{}", given.unwrap_or_default());
    }
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub struct Shower;
impl Shower {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    pub fn show(&self, given: Option<u8>) {
        println!("{}", given.unwrap());
    }
}

//# on an arm
//@ panicMacro
pub fn show(given: u8) -> u8 {
    match given {
        0 => 1,
        _ => panic!("only zero"),
//           ^^^^^^^^^^^^^^^^^^^
    }
}
//> manual Expect `clippy::panic` here, with a reason
pub fn show(given: u8) -> u8 {
    match given {
        0 => 1,
        #[expect(clippy::panic, reason = "state why this cannot happen")]
        _ => panic!("only zero"),
    }
}

//# on an if
//@ unwrap
pub fn show(given: Option<u8>) -> u8 {
    if given.unwrap() > 1 {
//           ^^^^^^^^
        return 1;
    }
    2
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>) -> u8 {
    if given.unwrap_or_default() > 1 {
        return 1;
    }
    2
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Option<u8>) -> u8 {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    if given.unwrap() > 1 {
        return 1;
    }
    2
}

//# else if
//@ unwrap
pub fn show(given: Option<u8>, small: bool) -> u8 {
    if small {
        1
    } else if given.unwrap() > 1 {
//                  ^^^^^^^^
        2
    } else {
        3
    }
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>, small: bool) -> u8 {
    if small {
        1
    } else if given.unwrap_or_default() > 1 {
        2
    } else {
        3
    }
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Option<u8>, small: bool) -> u8 {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    if small {
        1
    } else if given.unwrap() > 1 {
        2
    } else {
        3
    }
}

//# closure without braces
//@ unwrap
pub fn show(given: Vec<Option<u8>>) -> u32 {
    given.iter().map(|one| one.unwrap() as u32).sum()
//                             ^^^^^^^^
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Vec<Option<u8>>) -> u32 {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    given.iter().map(|one| one.unwrap() as u32).sum()
}

//# on one line
//@ unwrap
pub fn show(given: Option<u8>) -> u8 { given.unwrap() }
//                                           ^^^^^^^^
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>) -> u8 { given.unwrap_or_default() }
//> manual Expect `clippy::unwrap_used` here, with a reason
#[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
pub fn show(given: Option<u8>) -> u8 { given.unwrap() }

//# macro as the body
//@ notImplemented
pub fn show() -> u8 {
    todo!()
//  ^^^^^^^
}
//> manual Expect `clippy::todo` here, with a reason
#[expect(clippy::todo, reason = "state why this cannot happen")]
pub fn show() -> u8 {
    todo!()
}

//# static
//@ unwrap
pub static SHOW: fn(Option<u8>) -> u8 = |given| given.unwrap();
//                                                    ^^^^^^^^
//> manual Expect `clippy::unwrap_used` here, with a reason
#[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
pub static SHOW: fn(Option<u8>) -> u8 = |given| given.unwrap();

//# return
//@ unwrap
pub fn show(given: Option<u8>) -> u8 {
    return given.unwrap();
//               ^^^^^^^^
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>) -> u8 {
    return given.unwrap_or_default();
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Option<u8>) -> u8 {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    return given.unwrap();
}

//# chain of a statement with a question mark
//@ unwrap
pub fn show(given: Result<Option<u8>, String>) -> Result<(), String> {
    given.clone()?.unwrap().to_string().parse::<u8>().map_err(|e| e.to_string())?;
//                 ^^^^^^^^
    Ok(())
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Result<Option<u8>, String>) -> Result<(), String> {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    given.clone()?.unwrap().to_string().parse::<u8>().map_err(|e| e.to_string())?;
    Ok(())
}

//# expression of a for
//@ unwrap
pub fn show(given: Option<Vec<u8>>) {
    for one in given.as_ref().unwrap() {
//                            ^^^^^^^^
        println!("{one}");
    }
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Option<Vec<u8>>) {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    for one in given.as_ref().unwrap() {
        println!("{one}");
    }
}

//# assignment in an unsafe block
//@ unwrap
pub fn show(given: Option<u8>, place: *mut u8) {
    unsafe {
        *place = given.unwrap();
//                     ^^^^^^^^
    }
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>, place: *mut u8) {
    unsafe {
        *place = given.unwrap_or_default();
    }
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Option<u8>, place: *mut u8) {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    unsafe {
        *place = given.unwrap();
    }
}

//# assignment in a loop
//@ unwrap
pub fn show(given: &[Option<u8>]) -> u8 {
    let mut sum = 0;
    let mut at = 0;
    while at < given.len() {
        sum += given[at].unwrap();
//                       ^^^^^^^^
        at += 1;
    }
    sum
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: &[Option<u8>]) -> u8 {
    let mut sum = 0;
    let mut at = 0;
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    while at < given.len() {
        sum += given[at].unwrap();
        at += 1;
    }
    sum
}

//# assignment in an endless loop
//@ unwrap
pub fn show(given: &mut dyn FnMut() -> Option<u8>) {
    let mut last = 0;
    loop {
        last = last + given().unwrap();
//                            ^^^^^^^^
    }
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: &mut dyn FnMut() -> Option<u8>) {
    let mut last = 0;
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    loop {
        last = last + given().unwrap();
    }
}

//# awaited statement
//@ unwrap
pub async fn show(given: Option<std::future::Ready<u8>>) {
    given.unwrap().await;
//        ^^^^^^^^
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub async fn show(given: Option<std::future::Ready<u8>>) {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    given.unwrap().await;
}

//# match as a tail
//@ unwrap
pub fn show(given: Option<u8>) -> u8 {
    match given.unwrap() {
//              ^^^^^^^^
        0 => 1,
        other => other,
    }
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>) -> u8 {
    match given.unwrap_or_default() {
        0 => 1,
        other => other,
    }
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Option<u8>) -> u8 {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    match given.unwrap() {
        0 => 1,
        other => other,
    }
}

//# binary operation in an if
//@ unwrap
pub fn show(given: Option<u8>, yes: bool) -> u8 {
    if yes {
        given.unwrap() + 1
//            ^^^^^^^^
    } else {
        0
    }
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(given: Option<u8>, yes: bool) -> u8 {
    if yes {
        given.unwrap_or_default() + 1
    } else {
        0
    }
}
//> manual Expect `clippy::unwrap_used` here, with a reason
pub fn show(given: Option<u8>, yes: bool) -> u8 {
    #[expect(clippy::unwrap_used, reason = "state why this cannot happen")]
    if yes {
        given.unwrap() + 1
    } else {
        0
    }
}
