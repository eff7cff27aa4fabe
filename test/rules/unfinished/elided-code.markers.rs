```rust
// columns 0..7 unfinished/elided-code
use std::io;

<<<<<<< HEAD
// columns 0..12 unfinished/elided-code
fn port() -> u16 { 80 }
||||||| base
=======
fn port() -> u16 { 8080 }
>>>>>>> feature/ports
// columns 0..21 unfinished/elided-code

impl A {
<<<<<<< ours
// columns 0..12 unfinished/elided-code
    fn a() {}
=======
    fn b() {}
>>>>>>> theirs
// columns 0..14 unfinished/elided-code
```
// columns 0..3 unfinished/elided-code
}

fn text() -> &'static str {
    "
<<<<<<< HEAD
=======
>>>>>>> x
```
"
}

/*
<<<<<<< HEAD
=======
```
*/

/// ```
/// <<<<<<< HEAD
/// ```
// =======
//=======
fn shifts() -> u32 {
    let a = 1
<<  2;
    a
}

#[cfg(test)]
mod tests {
<<<<<<< HEAD
    fn c() {}
}
```
// columns 0..3 unfinished/elided-code
