// settings: {"preset": "strict", "target": "program", "isEntry": true, "path": "src/main.rs"}
use std::process;

fn main() {
    process::exit(run());
}

fn run() -> i32 {
    process::exit(0)
//           ^^^^^^^ panic/process-exit
}

fn fail() -> ! {
    process::abort()
//           ^^^^^^^ panic/process-exit
}
