// settings: {"preset": "recommended"}
fn kind(text: &str) -> Kind {
    match text {
        "open" => Kind::Open,
        "closed" => Kind::Closed,
        other => panic!("{other}, é😀 of all"),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

fn rate(kind: u8) -> f64 {
    match kind {
        0 => 0.5,
        b'a' | 7 => 1.0,
        _ => {
            panic!("this kind")
//          ^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        }
    }
}

fn width(shape: Shape) -> u32 {
    match shape {
        Shape::Square { side, .. } => side,
        Shape::Line => panic!("a line of no width"),
        Shape::Text => panic!("invalid shape"),
        Shape::Image => panic!("images are not supported yet"),
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        Shape::Custom => panic!("a custom shape needs a size"),
        other => panic!("{other:?} is not covered: missing"),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

fn errors(path: &Path) -> String {
    let text = read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    let other = read(path).unwrap_or_else(|e| panic!("{}: {}", path.display(), e));
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    let third = read(path).unwrap_or_else(|_| panic!("could not read {}", path.display()));
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    match receive() {
        Err(Closed) => panic!("end"),
//                     ^^^^^^^^^^^^^ panic/panic-macro
        Err(Full) => panic!("Writing to text can't fail!"),
        Ok(0) => panic!("end"),
        Err(_) => {
            log();
            panic!("gone")
//          ^^^^^^^^^^^^^^ panic/panic-macro
        }
        Ok(_) => text,
    }
}

fn facts(path: &Path) -> Url {
    let url = Url::from_path(path).unwrap_or_else(|()| panic!("path is absolute: {}", path.display()));
    if url.is_empty() {
        panic!("this source has no downloads");
    }
    if url.is_short() {
        panic!("`error` and `invalid` are names of fields");
    }
    if url.is_long() {
        panic!("did not expect an error here");
    }
    url
}

fn only_for_types() -> u8 {
    panic!()
}

fn only_for_inference<T>() -> T {
    panic!("only for type resolution");
}

fn no_words(list: &[u8]) -> u8 {
    let [first] = list else { panic!() };
//                            ^^^^^^^^ panic/panic-macro
    *first
}

fn for_tests(code: &str) {
    if let Err(error) = parse(code) {
        panic!("test parse error in {code}: {error}");
    }
    if let Err(error) = background.join() {
        panic!("the background task panicked: {error}");
    }
    panic!("no connection is required in this test");
}

fn by_programmers(options: Options) {
    // A programmer error: `main` has refused the option.
    if options.is_set() {
        panic!("the system doesn't support the option");
    }

    // Wait long enough; then fail fast instead of hanging for ever.
    if options.wait() {
        panic!("Timed out waiting for the thread");
    }

    // Wait.
    if options.wait_again() {
        panic!("Timed out waiting for the thread");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

pub const fn validate(path: &str) -> &str {
    if path.is_empty() {
        panic!("invalid: the path is empty");
    }
    path
}

pub const unsafe fn validate_too(path: &str) -> &str {
    panic!("invalid path");
}

pub fn validate_at_run_time(path: &str, by: const fn()) -> &str {
    if path.is_empty() {
        panic!("invalid: the path is empty");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    path
}

pub fn settings(key: &str) {
    panic!("the environment variable {key} holds no number");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    unimplemented!("Expected an interned name");
    unimplemented!("Invalid flag for drawing");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn flush(&self) -> Result<(), Error> {
    let guard = match self.out.lock() {
        Ok(guard) => guard,
        Err(error) => {
            if !std::thread::panicking() {
                panic!("{error}");
            } else {
                return;
            }
        }
    };
    if thread::panicking() {
        return;
    } else {
        panic!("closing failed");
//      ^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    match self.out.write(bytes) {
        Err(error) => panic!("{error}"),
//                    ^^^^^^^^^^^^^^^^^ panic/panic-macro
        Ok(_) => {}
    }
}
