// settings: {"preset": "recommended", "path": "crates/server-mock/src/lib.rs"}
pub fn fields(line: &str) -> usize {
    println!("splitting {line}");
    line.len()
}
