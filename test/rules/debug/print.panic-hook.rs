// settings: {"preset": "recommended", "path": "src/panic_hook.rs"}
pub fn install(context: &Context) -> u32 {
    println!("é😀 {context:?}");
    1
}
