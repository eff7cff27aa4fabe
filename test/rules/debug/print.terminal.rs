// settings: {"preset": "recommended"}
use inquire::Select;

pub fn choose(action: &str) -> u32 {
    println!("error: unknown action {action:?}, é😀");
    1
}
