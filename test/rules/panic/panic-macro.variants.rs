// settings: {"preset": "recommended"}
fn bare(kind: Kind, number: u8) -> u8 {
    let Kind::Open(a) = kind else { panic!() };
    let ast::Kind::Open(b) = kind.get(0) else {
        panic!("{kind:?}, é😀");
    };
    let c = if let Kind::Open(c) = kind { c } else { panic!() };
    let Some(d) = kind.d() else { panic!() };
//                                ^^^^^^^^ panic/panic-macro
    let Kind::Open(e) = kind else { panic!("failed to read it") };
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    let Kind::Open(f) = kind; let f = if number == 0 { f } else { panic!() };
//                                                                ^^^^^^^^ panic/panic-macro
    let g = match kind {
        Kind::Open(g) => g,
        Kind::Closed => panic!(),
        Kind::Broken(err) => panic!("{err}"),
//                           ^^^^^^^^^^^^^^^ panic/panic-macro
        _ => panic!(),
    };
    match number {
        0 => a,
        _ => panic!(),
    }
}

fn store(symbol: Symbol, path: &Path) -> u32 {
    match symbol.kind {
        SymbolKind::Open => panic!("Cannot store open symbols in a set"),
        SymbolKind::File => panic!("Cannot open {path:?}"),
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        SymbolKind::Closed => 1,
    }
}

fn comments(result: Result<(), Error>) {
    // Other errors are unexpected.
    if let Err(error) = result {
        panic!("{error}");
    }
}

fn drop(&mut self) {
    // Wait for the end with a timeout, so that a thread that never ends fails fast instead of
    // hanging for ever.
    let thread = self.thread.take();
    loop {
        match self.receiver.recv_timeout(TIMEOUT) {
            Err(Closed) => break,
            Err(Timeout) => panic!("Timed out waiting for the thread"),
            Ok(()) => {}
        }
    }
}

fn platform() {
    cfg_select! {
        unix => {}
        _ => {
            compile_error!("unsupported platform");
            panic!();
        }
    }
    println!("unsupported platform");
    panic!();
//  ^^^^^^^^ panic/panic-macro
}

fn conflict(system: &str) -> Result<(), Error> {
    panic!("error[B0002]: the system {system} conflicts with a previous parameter");
    panic!("error: the system {system} conflicts with a previous parameter");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

/// The start of today, to the best of our abilities. Throws an error if there is none.
fn today() -> Date {
    panic!("Failed to find the start of today.");
}
