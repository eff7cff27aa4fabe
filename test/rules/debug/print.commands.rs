// settings: {"preset": "recommended", "path": "crates/ai/src/commands/inline.rs", "target": "library"}
pub fn disable(shell: &Shell) {
    println!("{shell} is disabled");
}
