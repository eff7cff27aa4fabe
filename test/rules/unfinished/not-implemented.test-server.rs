// settings: {"preset": "recommended", "path": "nats/some_test_server/src/lib.rs", "target": "library"}
fn main() {
    unimplemented!("hard links");
}
