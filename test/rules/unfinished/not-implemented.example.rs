// settings: {"preset": "recommended", "path": "examples/repl.rs", "target": "example"}
fn main() {
    unimplemented!("hard links");
}
