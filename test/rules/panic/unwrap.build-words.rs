// settings: {"preset": "recommended"}
//! Build script utilities.

pub fn link(x: Option<u8>) -> u8 {
    x.unwrap()
}
