use std::sync::{Arc, Mutex};
use parking_lot::RwLock;

struct Shared {
    a: Mutex<u8>,
//     ^^^^^ constraint/no-locks
    b: Arc<RwLock<u8>>,
//         ^^^^^^ constraint/no-locks
}

fn make() -> std::sync::Mutex<u8> {
//                      ^^^^^ constraint/no-locks
    std::sync::Mutex::new(1)
//             ^^^^^ constraint/no-locks
}

fn look_alikes() {
    let mutex = MutexLike::new();
    // Mutex
    let s = "Mutex";
}

#[test]
fn test() {
    Mutex::new(1);
}
