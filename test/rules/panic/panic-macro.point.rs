// settings: {"preset": "recommended", "path": "src/points_of_failure.rs"}
fn set(name: &str) {
    panic!("failed to set {name}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}
