// settings: {"preset": "recommended", "path": "crates/server/src/mockery/builder.rs", "target": "library"}
pub fn fields(line: &str) -> usize {
    println!("splitting {line}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    line.len()
}
