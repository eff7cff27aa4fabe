#![deny(warnings)]
#![warn(clippy::restriction)]
#![allow(clippy::unwrap_used)]

fn allowed(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[warn(clippy::unwrap_used)]
fn on_again(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}
