// settings: {"preset": "recommended", "path": "cli/src/bench.rs"}
impl Measured {
    // TODO: count what is dropped
//     ^^^^ admission/task-marker
    fn times(&self, x: Option<u8>) -> u8 {
        x.unwrap()
    }
}
