use std::ptr;
struct S(*const u8);

unsafe impl Send for S {}
unsafe impl Sync for S {
    // SAFETY: inside
}
struct T(*const u8);
// SAFETY: ok
unsafe impl Send for T {}
struct T2(*const u8); // SAFETY: trailing prev item
unsafe impl Send for T2 {}
const C0: u8 = unsafe { 1 };
// SAFETY: ok
const C1: u8 = unsafe { 1 };
const C2: u8 = 1; // SAFETY: trailing prev const
const C3: u8 = unsafe { 1 };
/// SAFETY: doc ok
const C4: u8 = unsafe { 1 };
/// ```
/// SAFETY: in code
/// ```
const C5: u8 = unsafe { 1 };
// SAFETY: x
static C6: (u8, u8) = (
    1,
    unsafe { 2 },
);
unsafe fn g() -> u8 { 1 }
unsafe fn r() -> Option<u8> { None }
// SAFETY: above fn
fn f1() -> u8 { unsafe { g() } }
// SAFETY: above fn
fn f2() -> u8 { unsafe {
    g()
} }
fn f3() -> u8 { /* SAFETY: same line */ unsafe { g() } }
fn f4() -> u8 { unsafe { /* SAFETY: inside */ g() } }
fn f5() -> u8 { unsafe { // SAFETY: inside
 g() } }
fn f6() -> u8 { unsafe { /// SAFETY: inside
 g() } }
fn f7() -> u8 {
    // SAFETY: a
    let a = unsafe { g() };
    let b = unsafe { g() }; // SAFETY: trailing
    let c = // SAFETY: after eq
        unsafe { g() };
    // SAFETY: x

    // other
    let d = unsafe { g() };
    // SAFETY: x
    #[allow(unused)]
    let e = unsafe { g() };
    let f = 1; // SAFETY: trailing on previous line
    let g1 = unsafe { g() };
    /* SAFETY: block */
    let h = unsafe { g() };
    /* foo
     * SAFETY: block
     */
    let h = unsafe { g() };
    /* no SAFETY: block */ let z = 1;
    let h = unsafe { g() };
    // safety: lower
    let i = unsafe { g() };
    // TODO: SAFETY: lower
    let i = unsafe { g() };
    // SAFETY no colon
    let i = unsafe { g() };
    // # Safety
    let i = unsafe { g() };
    a
}
fn f8() -> Option<u8> {
    // SAFETY: q
    let a = Some(
        unsafe { g() });
    // SAFETY: q
    foo(1,
        unsafe { g() });
    // SAFETY: q
    foo(1,
        unsafe { r() }?);
    // SAFETY: q
    foo(1,
        unsafe { r() }.unwrap_or(1));
    // SAFETY: q
    if 1 == 1 &&
        unsafe { g() } == 1 { }
    // SAFETY: q
    match 
        unsafe { g() } { _ => {} }
    // SAFETY: q
    let s = S2 {
        a: unsafe { g() } };
    // SAFETY: q
    let s = match 1 {
        1 => 2,
        _ => unsafe { g() } };
    // SAFETY: q
    let s = match
        unsafe { g() } { _ => 1 };
    let s = match 1 {
        // SAFETY: q
        1 => unsafe { g() },
        // SAFETY: q
        2 =>
            unsafe { g() },
        // SAFETY: q
        3 => 1 +
            unsafe { g() },
        // SAFETY: q
        x if x == unsafe { g() } => 1,
        // SAFETY: q
        x if x ==
             unsafe { g() } => 1,
        _ => 1,
    };
    let mut v = 1u8;
    // SAFETY: q
    v =
        unsafe { g() };
    // SAFETY: q
    v
      =
        unsafe { g() };
    // SAFETY: q
    v +=
        unsafe { g() };
    // SAFETY: q
    let k = || 
        unsafe { g() };
    // SAFETY: q
    let k = || {
        unsafe { g() }
    };
    // SAFETY: q
    let k = if v == 1 {
        unsafe { g() }
    } else { 1 };
    // SAFETY: q
    println!("{} {}", 1,
        unsafe { g() });
    // SAFETY: q
    let k = format!("{} {}", 1,
        unsafe { g() });
    // SAFETY: q
    let k = vec![
        unsafe { g() }];
    // SAFETY: q
    assert!(1 == 
        unsafe { g() });
    // SAFETY: q
    assert_eq!(1, 
        unsafe { g() });
    // SAFETY: q
    let k = dbg!(
        unsafe { g() });
    // SAFETY: q
    let k = matches!(
        unsafe { g() }, 1);
    println!("{} {}", 1,
        // SAFETY: q
        unsafe { g() });
    // SAFETY: q
    for i in 0..
        unsafe { g() } {}
    // SAFETY: q
    while v <
        unsafe { g() } {}
    // SAFETY: q
    let a = [
        unsafe { g() }, 1];
    // SAFETY: q
    let Some(a) = 
        (unsafe { r() }) else { return None };
    // SAFETY: q
    let Some(a) = r2() else { 
        unsafe { r() }; return None };
    // SAFETY: q
    return Some(
        unsafe { g() });
}
fn r2() -> Option<u8> { None }
struct S2 { a: u8 }
fn foo(a: u8, b: u8) -> u8 {
    // SAFETY: q
    let x = {
        unsafe { g() }
    };
    // SAFETY: q
    const { unsafe { 1 } };
    // SAFETY: q
    let _ = [0; 
       unsafe { 1 }];
    // SAFETY: q
    fn inner() -> u8 { unsafe { g() } }
    // SAFETY: q
    const K: u8 = unsafe { 1 };
    // SAFETY: q
    const K2: u8 = 1 +
       unsafe { 1 };
    // SAFETY: q
    unsafe impl Send for S2b {}
    struct S2b(*const u8);
    unsafe impl Sync for S2b {}
    // SAFETY: q
    let _ = (unsafe { g() }, unsafe { g() });
    // SAFETY: q
    unsafe { g() }; unsafe { g() };
    // SAFETY: q
    loop {
        break unsafe { g() };
    };
    // SAFETY: q
    break_it(1)
        .max(unsafe { g() })
        .min(2);
    // SAFETY: q
    unsafe {
        let y = unsafe { g() };
    }
    let w = 1; unsafe { g() }; /* tail */
    unsafe
    {
        g();
    }
    unsafe {   g(); // hm
    }
    // SAFETY: q
    async {
        1
    };
    // SAFETY: q
    let _ = async { unsafe { g() } };
    // SAFETY: q
    unsafe { g() }
        .max(1)
}
fn break_it(a: u8) -> u8 { a }
impl S2 {
    // SAFETY: q
    const A: u8 = unsafe { 1 };
    const B: u8 = unsafe { 1 };
    // SAFETY: q
    fn a() -> u8 { unsafe { g() } }
    fn b() -> u8 {
        // SAFETY: first line
        unsafe { g() }
    }
}
trait Tr {
    // SAFETY: q
    const A: u8 = unsafe { 1 };
    fn b() -> u8 {
        unsafe { g() }
    }
}
unsafe trait U {}
unsafe impl U for S2 { }
unsafe impl U for u8 { /* SAFETY: in */ } // differs: impl-body
unsafe impl<T> U for Vec<T>
where T: Send
{
}
macro_rules! m {
    () => { unsafe { g() } }; // differs: macro-body
    ($e:expr) => { unsafe { $e } }; // differs: macro-body
    (k $e:expr) => { $e };
}
fn mm() {
    m!();
    m!();
    m!(1);
    m!(k unsafe { g() });
    // SAFETY: q
    m!(k
       unsafe { g() });
    // SAFETY: q
    let x = m!(k
       unsafe { g() });
}
macro_rules! it { ($($i:item)*) => { $($i)* } }
it! {
    // SAFETY: q
    const M1: u8 = unsafe { 1 };
    fn fi() {
        // SAFETY: q
        let x = (1,
            unsafe { g() });
        // SAFETY: q
        unsafe { g() };
        unsafe { g() };
    }
    unsafe impl U for u16 {}
    // SAFETY: q
    unsafe impl U for u32 {}
}
