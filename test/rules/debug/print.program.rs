// settings: {"preset": "recommended", "target": "program", "path": "src/args.rs"}
pub fn run(n: u32) {
    println!("{n:?}");
    eprintln!("{n:?}");
}
