// settings: {"preset": "recommended", "path": "src/logging.rs"}
pub fn run(n: u32) {
    println!("{n:?}");
    eprintln!("{n:?}");
}
