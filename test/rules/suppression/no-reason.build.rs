// settings: {"preset": "recommended", "target": "build"}
#[allow(warnings)]
#[path = "src/compile.rs"]
mod compile;

fn main() {}
