// settings: {"preset": "recommended", "path": "cli/src/table_bench.rs"}
pub fn times(x: Option<u8>) -> u8 {
    x.unwrap()
}
