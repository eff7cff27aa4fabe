// settings: {"preset": "recommended", "path": "src/failpoint_support.rs"}
fn set(name: &str) {
    panic!("failed to set {name}");
}
