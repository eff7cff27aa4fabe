// settings: {"preset": "recommended"}
//! Runs the build scripts of packages.

pub fn run(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}
