// settings: {"preset": "recommended", "path": "src/sample_rates/nest.rs"}
pub fn first(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}
