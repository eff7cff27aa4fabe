// settings: {"preset": "recommended", "path": "tools/gen/src/lib.rs", "target": "library"}
pub fn run(n: u32) {
    println!("{n:?}");
    eprintln!("{n:?}");
}
