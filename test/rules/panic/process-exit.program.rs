// settings: {"preset": "recommended", "target": "program", "path": "src/args.rs"}
use std::process;

pub fn parse(args: &[String]) -> Result<Options, Error> {
    if args.is_empty() {
        eprintln!("nothing to do");
        process::exit(2);
//               ^^^^^^^ panic/process-exit
    }
    if args[0] == "--help" {
        process::exit(0);
    }
    Ok(Options)
}

pub fn generic<F: Fn() -> u32>(make: F) -> io::Result<u32>
where
    F: Send,
{
    process::exit(1)
//           ^^^^^^^ panic/process-exit
}

pub fn run(args: &[String]) {
    process::exit(1);
}

pub fn count(make: fn() -> Result<u32, Error>) -> u32 {
    process::exit(1)
}

pub fn hand_on(status: Status, code: i32) -> Result<(), Error> {
    match status {
        Status::Code(status) => process::exit(status.code.0),
        Status::Name => process::exit(code),
        Status::Failure => process::exit(Code::Failure),
//                                  ^^^^^^^^^^^^^^^^^^^ panic/process-exit
        Status::Number => process::exit(code + 1),
//                                 ^^^^^^^^^^^^^^ panic/process-exit
    }
    Ok(())
}
