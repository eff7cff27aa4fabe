// settings: {"preset": "recommended"}
fn seek(&self, key: &[u8]) -> Result<Cursor, Error> {
    match self.find(key) {
        Err(error) if panic_when_unexpected() => panic!("failed to find {key:?}: {error}"),
        Err(error) => {
            if self.config.panic_on_error && !self.is_closed {
                panic!("failed to find é😀: {error}");
            }
            if should_panic {
                panic!("failed: {error}");
            }
            if thread::panicking() {
                panic!("failed: {error}");
//              ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
            }
            if panic_handler.is_set() {
                panic!("failed: {error}");
//              ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
            }
            if self.is_strict {
                panic!("failed: {error}");
//              ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
            }
            should_panic = true;
            panic!("failed: {error}");
//          ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        }
        Ok(cursor) => Ok(cursor),
    }
}

fn flush(&mut self) -> Result<(), Error> {
    if let Err(error) = self.write() {
        // We can do nothing about that.
        panic!("failed to write: {error}");
    }
    if let Err(error) = self.sync() {
        // There is no sane way to recover from a failed sync.
        panic!("failed to sync: {error}");
    }
    if let Err(error) = self.close() {
        // Nothing we can do for now.
        panic!("failed to close: {error}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    if let Err(error) = self.end() {
        // There is nothing to do here.
        panic!("failed to end: {error}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    Ok(())
}

/// Logs and aborts the process if any error occurs.
fn start(&mut self) -> Result<(), Error> {
    if let Err(error) = self.open() {
        panic!("failed to open: {error}");
    }
    Ok(())
}

/// Kills the process and waits for its end.
fn stop(&mut self) -> Result<(), Error> {
    if let Err(error) = self.kill() {
        panic!("failed to kill: {error}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    Ok(())
}
