use std::process;
use std::process::exit;
use std::process::exit as leave;

fn by_path() {
    std::process::exit(1);
}

fn by_module() {
    process::exit(1)
}

fn by_name() {
    exit(1);
}

fn absolute() {
    ::std::process::exit(
        1,
    );
}

fn in_closure() {
    let a = || std::process::exit(2);
    let b = std::thread::spawn(|| {
        process::exit(3);
    });
    Some(1).unwrap_or_else(|| exit(4));
}

fn in_async() {
    let a = async { std::process::exit(2) };
}

fn in_match(value: u8) -> u8 {
    match value {
        0 => std::process::exit(0),
        1 => process::exit(1),
        _ => value,
    }
}

fn in_macro(value: Option<u8>) {
    println!("{}", value.unwrap_or_else(|| std::process::exit(1)));
}

fn nested() {
    fn inner() {
        std::process::exit(1);
    }
}

fn with_nested_main() {
    fn main() {
        std::process::exit(1);
    }
}

mod program {
    pub fn main() {
        std::process::exit(1);
    }
}

struct Type;

impl Type {
    fn method(&self) {
        std::process::exit(1); // differs: exit-in-method
    }

    fn associated() -> ! {
        std::process::exit(1) // differs: exit-in-method
    }

    fn with_inner_function() {
        fn inner() {
            std::process::exit(1);
        }
    }
}

trait Ends {
    fn end(&self) {
        std::process::exit(1); // differs: exit-in-method
    }
}

impl Drop for Type {
    fn drop(&mut self) {
        std::process::exit(1); // differs: exit-in-method
    }
}

fn renamed() {
    leave(1); // differs: renamed
}

fn aborts() {
    std::process::abort(); // differs: abort
}

fn as_value() {
    let a: fn(i32) -> ! = std::process::exit;
    a(1);
}

mod other {
    pub fn exit(code: i32) {}
    fn own() {
        exit(1); // differs: own-type
    }
}

fn look_alikes(child: &mut process::Child) {
    other::exit(1);
    child.wait().ok();
    // std::process::exit(1)
    let text = "std::process::exit(1)";
}

static LAZY: std::sync::LazyLock<u8> = std::sync::LazyLock::new(|| std::process::exit(1)); // differs: exit-in-static
