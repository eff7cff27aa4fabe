// settings: {"preset": "recommended", "path": "sample_files/nest_1.rs"}
pub fn first(x: Option<u8>) -> u8 {
    x.unwrap()
}
