// settings: {"preset": "recommended"}
fn lets(path: &Path) {
    let _ = std::fs::write(path, "text");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    let _ = tokio::fs::rename(path, other).await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    let _ = file.write_all(b"text");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    let _ = file.sync_all();
//  ^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    let _ = transaction.commit().await;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    if ready {
        let _ = fs::copy(a, b);
//      ^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    }
}

fn oks(path: &Path) {
    fs::write(path, "text").ok();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    file.write_all(&bytes).ok();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    match x {
        1 => {
            file.sync_all().ok();
//          ^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
        }
        _ => {}
    }
}

fn on_purpose(path: &Path) {
    // The folder may be there already.
    let _ = fs::create_dir(path);
    let _ = fs::create_dir(path); // may be there
    let _ = tx.send(1);
    let _ = fs::create_dir_all(path);
    let _ = handle.join();
    let _ = stdout.flush();
    let _ = stdout.write_all(b"x");
    let _ = fs::remove_file(path);
    let _ = guard;
    let _ = write!(text, "{x}");
    let _ = lock.lock();
    let _guard = fs::write(path, "");
    let _ = fs::write(path, "").is_ok();
    let _ = fs::write(path, "").map_err(log)?;
    let x = fs::write(path, "").ok();
    return fs::write(path, "").ok();
    fs::write(path, "").ok()?;
    fs::write(path, "").ok().is_some();
    value.ok();
    let (_, x) = pair;
    match y {
        _ => {}
    }
    io::write(path);
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = self.file.write_all(b"end");
    }
}

fn shutdown(&self) {
    let _ = self.file.sync_all();
}

#[test]
fn test() {
    let _ = fs::write(path, "text");
}

#[allow(clippy::let_underscore_must_use)]
fn allowed() {
    let _ = fs::write(path, "text");
}

fn suppressed() {
    // shipworthy-ignore error/discarded-result: a cache
    let _ = fs::write(path, "text");
}

macro_rules! write {
    () => {
        let _ = fs::write(path, "text");
    };
}

fn streams(child: &mut Child) {
    let mut out = std::io::stdout();
    let _ = out.write_all(b"x");
    let _ = io::stdout().lock().write_all(b"x");
    let _ = child.stdin.write_all(b"x");
    let mut locked = self.input.get_stdout_writer();
    locked.write_all(b"x").ok();
    let mut file = File::create("x")?;
    let _ = file.write_all(b"x");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
}

fn memory(buffer: BytesMut) {
    let mut text = Vec::new();
    let _ = text.write_all(b"x");
    let mut writer = buffer.writer();
    let _ = writer.write_all(b"x");
    let mut remote = store.writer("key");
    let _ = remote.write_all(b"x");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
}

/// Writes the identity. Errors are ignored.
fn documented(path: &Path) {
    let _ = fs::write(path, "x");
}

/// Writes the identity.
fn commented(path: &Path, options: Options) {
    // It may not be possible to cut a device; the error is suppressed, as others do.
    if !options.keeps {
        path.set_len(1).ok();
    }

    // Write the results into a file.
    if options.writes {
        let _ = fs::write(path, "x");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    }
}
