// settings: {"preset": "recommended", "packagePath": "build.rs", "path": "build.rs"}
pub fn run(n: u32) {
    println!("{n:?}");
    eprintln!("{n:?}");
}
