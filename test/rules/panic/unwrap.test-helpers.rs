// settings: {"preset": "recommended"}
// Copyright, and so on.

//! Utilities for the tests of this crate.

fn check(x: Option<u8>) -> u8 {
    x.unwrap()
}
