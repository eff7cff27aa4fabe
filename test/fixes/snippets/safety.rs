//# statement
//@ safety
pub fn head(bytes: &[u8; 4]) -> u8 {
    let first = unsafe { *bytes.as_ptr() };
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^
    first
}
//> manual Insert a `// SAFETY:` comment
pub fn head(bytes: &[u8; 4]) -> u8 {
    // SAFETY: state why this is sound
    let first = unsafe { *bytes.as_ptr() };
    first
}

//# the block starts its line
//@ safety
pub fn head(bytes: &[u8; 4]) -> u8 {
    u8::max(
        1,
        unsafe { *bytes.as_ptr() },
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^
    )
}
//> manual Insert a `// SAFETY:` comment
pub fn head(bytes: &[u8; 4]) -> u8 {
    u8::max(
        1,
        // SAFETY: state why this is sound
        unsafe { *bytes.as_ptr() },
    )
}

//# a function on one line
//@ safety
pub fn head(bytes: &[u8; 4]) -> u8 { unsafe { *bytes.as_ptr() } }
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
//> manual Insert a `// SAFETY:` comment
pub fn head(bytes: &[u8; 4]) -> u8 { unsafe {
    // SAFETY: state why this is sound
    *bytes.as_ptr() } }

//# a function whose first line opens the block
//@ safety
pub fn head(bytes: &[u8; 4]) -> u8 { unsafe {
//                                   ^^^^^^^^
    *bytes.as_ptr()
} }
//> manual Insert a `// SAFETY:` comment
pub fn head(bytes: &[u8; 4]) -> u8 { unsafe {
    // SAFETY: state why this is sound
    *bytes.as_ptr()
} }

//# a line that begins in a string
//@ safety
pub fn head(bytes: &[u8; 4]) -> (&str, u8) {
    ("one
    two", unsafe { *bytes.as_ptr() })
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> manual Insert a `// SAFETY:` comment
pub fn head(bytes: &[u8; 4]) -> (&str, u8) {
    ("one
    two", unsafe {
        // SAFETY: state why this is sound
        *bytes.as_ptr() })
}

//# a constant
//@ safety
use std::num::NonZeroU8;
pub const ONE: NonZeroU8 = unsafe { NonZeroU8::new_unchecked(1) };
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//> manual Insert a `// SAFETY:` comment
use std::num::NonZeroU8;
// SAFETY: state why this is sound
pub const ONE: NonZeroU8 = unsafe { NonZeroU8::new_unchecked(1) };

//# a constant of a type
//@ safety
pub struct Limits;
impl Limits {
    pub const ONE: u8 = unsafe { *[1].as_ptr() };
//                      ^^^^^^^^^^^^^^^^^^^^^^^^
}
//> manual Insert a `// SAFETY:` comment
pub struct Limits;
impl Limits {
    // SAFETY: state why this is sound
    pub const ONE: u8 = unsafe { *[1].as_ptr() };
}

//# an implementation
//@ safety
pub struct Handle(*const u8);
mod parts {
    unsafe impl Send for super::Handle {}
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> manual Insert a `// SAFETY:` comment
pub struct Handle(*const u8);
mod parts {
    // SAFETY: state why this is sound
    unsafe impl Send for super::Handle {}
}
