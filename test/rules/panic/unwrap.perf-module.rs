// settings: {"preset": "recommended", "path": "protocols/src/perf.rs"}
pub fn times(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}
