#![allow(clippy::expect_used)]

mod child;

#[allow(clippy::unwrap_used)]
#[path = "levels_sibling.rs"]
mod sibling;

fn function(value: Option<u8>) {
    value.unwrap();
    value.expect("e");
}
