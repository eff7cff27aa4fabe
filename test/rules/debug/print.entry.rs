// settings: {"preset": "recommended", "path": "src/main.rs"}
pub fn run(n: u32) {
    println!("{n:?}");
    eprintln!("{n:?}");
}
