// settings: {"preset": "recommended"}
use std::process;

pub fn check(&self, exit_on_error: bool) -> Result<(), Error> {
    if exit_on_error {
        process::exit(1);
    }
    if self.config.abort_on_failure && self.has_failed {
        process::exit(1);
    }
    if self.has_failed {
        process::exit(1);
//               ^^^^^^^ panic/process-exit
    }
    if self.exit_code != 0 {
        process::exit(1);
//               ^^^^^^^ panic/process-exit
    }
    Ok(())
}

pub fn flush(&self) -> Result<(), Error> {
    if self.write().is_err() {
        // There is nothing we can do é😀.
        process::exit(1);
    }
    if self.sync().is_err() {
        // Nothing was written.
        process::exit(1);
//               ^^^^^^^ panic/process-exit
    }
    Ok(())
}

/// Log and abort the process if any error occurs.
pub fn run(&self) -> Result<(), Error> {
    if self.has_failed {
        process::exit(1);
    }
    Ok(())
}
