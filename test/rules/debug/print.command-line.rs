// settings: {"preset": "recommended", "path": "crates/sample-cli/src/run.rs", "target": "library"}
pub fn run(n: u32) {
    println!("{n:?}");
    eprintln!("{n:?}");
}
