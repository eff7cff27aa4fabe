// settings: {"preset": "recommended"}
use std::process;

pub fn run(child: &mut Child) -> Result<(), Error> {
    let status = child.wait()?;
    match status.code() {
        Some(code) => process::exit(code),
        _ => process::exit(1),
    }
}

pub fn at_once(child: &mut Child) -> Result<(), Error> {
    let status = child.wait()?;
    if status.success() {
        return Ok(());
    }
    process::exit(status.code().unwrap_or(1))
}

pub fn otherwise(child: &mut Child) -> Result<i32, Error> {
    let Some(code) = child.wait()?.code() else {
        process::exit(1)
    };
    Ok(code)
}

pub fn interrupted(result: &Outcome) -> Result<(), Error> {
    if result.cancelled {
        process::exit(130);
    }
    if result.is_over() {
        process::exit(28);
//               ^^^^^^^^ panic/process-exit
    }
    match result.write() {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => process::exit(13),
        Err(error) => process::exit(error.number()),
//                             ^^^^^^^^^^^^^^^^^^^^ panic/process-exit
        Ok(()) => Ok(()),
    }
}

pub fn of_an_error(error: &Error) -> Result<(), Error> {
    match error.number() {
        Some(_) => process::exit(2),
//                          ^^^^^^^ panic/process-exit
        _ => process::exit(1),
//                    ^^^^^^^ panic/process-exit
    }
}

extern "system" fn procedure(window: Window) -> isize {
    match std::panic::catch_unwind(|| handle(window)) {
        Ok(result) => result,
        Err(_) => process::exit(1),
    }
}
