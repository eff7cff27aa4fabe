// settings: {"preset": "recommended", "path": "src/points_of_failure.rs"}
fn set(name: &str) {
    panic!("failed to read {name}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}
