// settings: {"preset": "recommended", "path": "protocols/perf/src/bin/perf-client.rs"}
pub fn times(x: Option<u8>) -> u8 {
    x.unwrap()
}
