fn plain(bytes: &[u8]) -> u8 {
    unsafe { *bytes.as_ptr() }
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/undocumented
}

fn long(bytes: &[u8]) -> u8 {
    unsafe { // not about safety
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/undocumented
        let first = bytes.as_ptr();
        unsafe { *first }
//      ^^^^^^^^^^^^^^^^^ unsafe/undocumented
    }
}

fn broken() {
    unsafe
//  ^^^^^^ unsafe/undocumented
    {
        run();
    }
}

struct Handle(*mut u8);
unsafe impl Send for Handle {}
// columns 0..30 unsafe/undocumented
unsafe impl Sync for Handle {
// columns 0..29 unsafe/undocumented
}
unsafe impl<T> Marker for Vec<T>
// columns 0..32 unsafe/undocumented
where
    T: Send,
{
    fn name() {}
}

// SAFETY: the pointer is never read.
unsafe impl Marker for Handle {}
struct Other(*mut u8); // SAFETY: behind the item before
unsafe impl Send for Other {}
// columns 0..29 unsafe/undocumented

mod inner {
    unsafe impl super::Marker for u8 {}
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: bytes are plain.
    #[allow(dead_code)]
    unsafe impl super::Marker for u16 {}

    // SAFETY: the number is not zero.
    pub const ONE: NonZeroU8 = unsafe { NonZeroU8::new_unchecked(1) };
    pub const TWO: NonZeroU8 = unsafe { NonZeroU8::new_unchecked(2) };
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/undocumented
    const A: u8 = 1; // SAFETY: behind the item before
    const B: u8 = unsafe { one() };
//                ^^^^^^^^^^^^^^^^ unsafe/undocumented
    /// SAFETY: in documentation.

    static PAIR: (u8, u8) = (
        1,
        unsafe { one() },
    );
    /// ```
    /// SAFETY: in an example
    /// ```
    const C: u8 = unsafe { one() };
//                ^^^^^^^^^^^^^^^^ unsafe/undocumented
}

impl Handle {
    // SAFETY: one.
    const A: u8 = unsafe { one() };
    const B: u8 = unsafe { one() };
//                ^^^^^^^^^^^^^^^^ unsafe/undocumented

    // SAFETY: above the function
    fn get(&self) -> u8 { unsafe { *self.0 } }
//                        ^^^^^^^^^^^^^^^^^^ unsafe/undocumented

    // SAFETY: above the function
    #[inline]
    fn first(&self) -> u8 { // SAFETY: behind its first line
        unsafe { *self.0 }
//      ^^^^^^^^^^^^^^^^^^ unsafe/undocumented
    }

    fn second(&self) -> u8 {
        // SAFETY: the pointer is valid.
        unsafe { *self.0 }
    }
}

fn accepted() {
    // SAFETY: directly above.
    let a = unsafe { one() };
    // SAFETY: with an empty line and another comment below.

    // The other comment.
    let b = unsafe { one() };
    // safety: in lower case.
    #[allow(unused)]
    let c = unsafe { one() };
    // TODO: SAFETY: find out.
    let d = unsafe { one() };
    let e = // SAFETY: behind the code above.
        unsafe { one() };
    let f = 1; // SAFETY: the same.
    let g = unsafe { one() };
    /* SAFETY: a block. */
    let h = unsafe { one() };
    /* Lines,
     * and SAFETY: in the last.
     */
    let i = unsafe { one() };
    let j = unsafe { /* SAFETY: inside. */ one() };
    let k = unsafe { // SAFETY: inside.
        one()
    };
    let l = unsafe {
        // SAFETY: inside.
        one()
    };
    println!("é😀 {}",
        // SAFETY: above the line.
        unsafe { one() });
}

fn not_accepted() {
    let a = unsafe { one() }; // SAFETY: behind
//          ^^^^^^^^^^^^^^^^ unsafe/undocumented
    
    let b = unsafe { one() };
    /* no SAFETY: here */ let c = 1;
    let d = unsafe { one() };
//          ^^^^^^^^^^^^^^^^ unsafe/undocumented
    /* SAFETY: on the same line */ unsafe { one() };
//                                 ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY without a colon
    let e = unsafe { one() };
//          ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // # Safety
    let f = unsafe { one() };
//          ^^^^^^^^^^^^^^^^ unsafe/undocumented
    let g = unsafe { /// SAFETY: documentation
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/undocumented
        one()
    };
    // SAFETY: of the first.
    let h = unsafe { one() };
    unsafe { one() };
//  ^^^^^^^^^^^^^^^^ unsafe/undocumented
}

fn above_the_statement() -> Option<u8> {
    // SAFETY: q
    let a = call(
        unsafe { one() });
    // SAFETY: q
    call(1,
        unsafe { one() });
    // SAFETY: q
    call(1,
        unsafe { maybe() }?);
    // SAFETY: q
    let b =
        unsafe { maybe() }?;
    // SAFETY: q
    let c = match
        unsafe { one() } { _ => 1 };
    // SAFETY: q
    let d = || 1 +
        unsafe { one() };
    // SAFETY: q
    let e = vec![
        unsafe { one() }];
    // SAFETY: q
    const F: u8 = 1 +
        unsafe { one() };
    let g = match 1 {
        // SAFETY: q
        1 => unsafe { one() },
        // SAFETY: q
        2 => 1 +
            unsafe { one() },
        _ => 1,
    };
    // SAFETY: q
    return Some(
        unsafe { one() });
}

fn above_something_else() {
    // SAFETY: q
    if ready() &&
        unsafe { one() } == 1 { }
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    match
        unsafe { one() } { _ => {} }
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    (match
        unsafe { one() } { _ => {} });
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    let a = Pair {
        a: unsafe { one() } };
//         ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    let b = match 1 {
        1 => 2,
        _ => unsafe { one() } };
//           ^^^^^^^^^^^^^^^^ unsafe/undocumented
    let c = match 1 {
        // SAFETY: q
        2 =>
            unsafe { one() },
//          ^^^^^^^^^^^^^^^^ unsafe/undocumented
        _ => 1,
    };
    // SAFETY: q
    c
        =
        unsafe { one() };
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    let d = || {
        unsafe { one() }
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    };
    // SAFETY: q
    let e = if ready() {
        unsafe { one() }
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    } else { 1 };
    // SAFETY: q
    println!("{} {}", 1,
        unsafe { one() });
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    let f = format!("{} {}", 1,
        unsafe { one() });
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    assert_eq!(1,
        unsafe { one() });
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    for i in 0..
        unsafe { one() } {}
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    while 1 <
        unsafe { one() } {}
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    let g = [0;
       unsafe { one() }];
//     ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    fn inner() -> u8 { unsafe { one() } }
//                     ^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    unsafe {
        let y = unsafe { one() };
//              ^^^^^^^^^^^^^^^^ unsafe/undocumented
    }
}

group! {
    // SAFETY: q
    const IN_A_MACRO: u8 = unsafe { one() };
    fn in_a_macro() {
        // SAFETY: q
        let x = (1,
            unsafe { one() });
        unsafe { one() };
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    }
    unsafe impl Marker for u32 {}
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/undocumented
    // SAFETY: q
    unsafe impl Marker for u64 {}
}

select! {
    _ = wait() => {
        // SAFETY: q
        let x = call(
            unsafe { one() });
        unsafe { one() };
//      ^^^^^^^^^^^^^^^^ unsafe/undocumented
    }
}

macro_rules! raw {
    ($e:expr) => { unsafe { $e } };
}

unsafe fn declared() {}
unsafe trait Trait {}
unsafe extern "C" { fn there(); }
#[unsafe(no_mangle)]
fn exported() {
    let text = "unsafe { }"; // unsafe { }
    quote! { unsafe { one() } };
}

#[allow(clippy::undocumented_unsafe_blocks)]
fn allowed() {
    unsafe { one() };
}

fn ignored() {
    // shipworthy-ignore unsafe/undocumented: everybody knows
    unsafe { one() };
}

#[cfg(test)]
mod tests {
    #[test]
    fn in_a_test() {
        unsafe { super::one() };
    }
}
