// settings: {"preset": "recommended"}
use std::process;

pub fn wait(tasks: &[Task]) -> Result<(), Error> {
    for task in tasks {
        // If one of them failed, exit with é😀 `1`.
        if task.failed() {
            process::exit(1);
        }
    }
    let Some(task) = tasks.first() else {
        // TODO: Do not exit here.
        process::exit(1);
//               ^^^^^^^ panic/process-exit
    };
    let Some(task) = tasks.last() else {
        // The exit code is that of the shell.
        process::exit(1);
//               ^^^^^^^ panic/process-exit
    };
    let Some(task) = tasks.get(1) else {
        // There is nothing to wait for.
        process::exit(1);
//               ^^^^^^^ panic/process-exit
    };
    Ok(())
}

pub fn force_kill(&mut self) {
    warn!("killing");
    process::exit(1);
}

pub fn killer_whales(&mut self) {
    process::exit(1);
//           ^^^^^^^ panic/process-exit
}

pub fn kill_session(name: &str) {
    process::exit(1);
//           ^^^^^^^ panic/process-exit
}

fn list(outputs: &[Output]) {
    log(outputs);
    // We cannot return an error here, because the lines would be escaped.
    process::exit(1);
}

fn list_all(outputs: &[Output]) {
    log(outputs);
    // We return an error above.
    process::exit(1);
//           ^^^^^^^ panic/process-exit
}

pub fn in_the_branch(error: Error, other: Error) -> Result<(), Error> {
    match start() {
        Ok(done) => done,
        Err(error) => {
            // Exit the process if the error has a code of its own;
            // otherwise hand it on.
            let code = error.code();
            log(code);
            log(error);
            log(other);
            if error.is_known() {
                match code {
                    1 => {
                        std::process::exit(1);
                    }
                    _ => return Err(error),
                }
            }
        }
    }
    match stop() {
        Ok(done) => done,
        Err(error) => {
            // Tell what went wrong.
            let code = error.code();
            log(code);
            log(error);
            log(other);
            if error.is_known() {
                std::process::exit(2);
//                            ^^^^^^^ panic/process-exit
            }
        }
    }
}

pub fn builds(command: &mut Command) -> Result<(), Error> {
    let output = command.output()?;
    if !output.ok() {
        // We explicitly do not want to return a traced error here.
        process::exit(1);
    }
    if output.is_old() {
        // Rather than returning an error, é😀 tell how to go on.
        let text = "a";
        log(text);
        log(text);
        log(text);
        log(text);
        log(text);
        log(text);
        process::exit(1);
    }
    if output.is_empty() {
        // This returns an error where there is none.
        process::exit(1);
//               ^^^^^^^ panic/process-exit
    }
    Ok(())
}

fn report(answer: Answer) -> Value {
    tell(answer);
    // The process ends at this point as we cannot return the
    // expected value here.
    std::process::exit(1);
}

fn tell_later(answer: Answer) -> Value {
    tell(answer);
    // The document is not returned yet.
    std::process::exit(1);
//                ^^^^^^^ panic/process-exit
}

pub unsafe extern "C" fn protect() {
    if unsafe { libc::mprotect(PAGE, LENGTH, NONE) } != 0 {
        std::process::exit(-1);
    }
}

pub unsafe extern "C" fn protected() -> i32 {
    if unsafe { libc::mprotect(PAGE, LENGTH, NONE) } != 0 {
        std::process::exit(-1);
//                    ^^^^^^^^ panic/process-exit
    }
    0
}

pub fn stop_all() {
    // If this fails somehow we're doomed.
    if raise(STOP).is_err() {
        std::process::exit(-1);
    }
}
