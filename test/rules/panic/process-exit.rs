// settings: {"preset": "recommended"}
use std::process::{self, abort, exit};

pub fn plain(code: i32) {
    std::process::exit(code);
//                ^^^^^^^^^^ panic/process-exit
}

pub fn forms(code: i32) -> i32 {
    if code == 1 {
        process::exit(1)
//               ^^^^^^^ panic/process-exit
    }
    if code == 2 {
        exit(2)
//      ^^^^^^^ panic/process-exit
    }
    let read = || process::exit(3);
//                         ^^^^^^^ panic/process-exit
    let name = Some("é😀").unwrap_or_else(|| ::std::process::exit(4));
//                                                           ^^^^^^^ panic/process-exit
    std::process::exit(
//                ^^^^^... panic/process-exit
        code,
    );
}

struct Pump;

impl Pump {
    fn stop(&self) {
        process::exit(1);
//               ^^^^^^^ panic/process-exit
    }

    async fn stop_later(&self) {
        process::exit(1);
//               ^^^^^^^ panic/process-exit
    }
}

static CODE: std::sync::LazyLock<u32> = std::sync::LazyLock::new(|| process::exit(1));

fn in_macros(code: i32) {
    println!("{}", process::exit(code));
//                          ^^^^^^^^^^ panic/process-exit
    tokio::select! {
        _ = code => process::exit(1),
//                           ^^^^^^^ panic/process-exit
    }
    quote! { std::process::exit(1) };
}

macro_rules! stop {
    () => {
        std::process::exit(1)
    };
}

fn main() {
    process::exit(1);
}

fn last() {
    fn main() {
        process::exit(1);
    }
    main();
}

fn never(message: &str) -> ! {
    process::exit(1)
}

fn exit_with(code: i32) {
    process::exit(code);
}

fn on_signals() {
    ctrlc::set_handler(|| process::exit(130));
    std::panic::set_hook(Box::new(|_| process::exit(101)));
}

fn handle_signal(number: i32) {
    process::exit(128 + number);
}

fn deliberate() {
    process::abort();
    abort();
}

// std::process::exit(1) in a comment
fn look_alikes(shell: &Shell) {
    shell.exit(1);
    shell.process().abort();
    other::exit(1);
    self::process_exit(1);
    let text = "process::exit(1)";
    let function = process::exit;
}

#[test]
fn in_a_test() {
    process::exit(1);
}

fn ignored() {
    // shipworthy-ignore panic/process-exit: the child of a fork must not run destructors
    process::exit(0);
}

#[allow(clippy::exit)]
fn allowed() {
    process::exit(0);
}

fn assert_session_is_new(name: &str) {
    std::process::exit(1);
}

pub static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    std::env::current_dir().unwrap_or_else(|_| std::process::exit(1))
});

fn in_a_child(work: fn()) -> Result<(), Error> {
    match unsafe { fork() } {
        Ok(Child) => {
            work();
            std::process::exit(0);
        }
        _ => Ok(()),
    }
}

/// Completes the arguments and exits the process where they ask for that.
pub fn complete() {
    std::process::exit(0);
}

/// Completes the arguments of the process.
pub fn complete_too() {
    std::process::exit(0);
//                ^^^^^^^ panic/process-exit
}

fn in_a_parent() {
    // Later than fork(), the threads are gone.
    std::process::exit(0);
//                ^^^^^^^ panic/process-exit
}
