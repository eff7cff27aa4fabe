// settings: {"preset": "strict", "target": "build"}
#[allow(warnings)]
// columns 0..18 suppression/no-reason
mod compile;

fn main() {}
