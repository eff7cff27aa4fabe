// settings: {"path": "tests/ui-cargo/name/pass/src/main.rs", "packagePath": "src/main.rs"}
fn main() {
    // test code goes here
}
