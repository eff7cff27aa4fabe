// settings: {"preset": "recommended", "target": "example"}
pub fn run(n: u32) {
    println!("{n:?}");
    eprintln!("{n:?}");
}
