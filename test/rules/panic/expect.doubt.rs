// settings: {"preset": "recommended"}
fn messages(state: &State) {
    state.load_all(1).expect("Failed to load");
//                    ^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    state.compute(1).expect("Vector not found");
    state.compute(1).expect("set up failed");
    state.compute(1).expect("driver missing");
    state.compute(1).expect("é");
}

fn short(text: &str, one: &str, two: &str, three: &str, other: &Path, bytes: &[u8], path: &Path) {
    ObjectId::from_hex(bytes).expect("prior validation");
    ObjectId::from_hex(text).expect("valid hex");
    text.parse::<u8>().expect("three digits");
    one.parse::<u8>().expect("the port must be a number");
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    two.parse::<u8>().expect("invalid port");
//                    ^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    three.parse::<u8>().expect("Expected a number");
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    path.to_str().expect("not UTF-8");
//                ^^^^^^^^^^^^^^^^^^^ panic/expect
    other.to_str().expect("?");
//                 ^^^^^^^^^^^ panic/expect
    std::fs::read(path).expect("config");
//                      ^^^^^^^^^^^^^^^^ panic/expect
    thread::spawn(run).expect("valid name");
    thread::Builder::new().spawn(run).expect("failed to start");
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    file.read_exact(&mut bytes).expect("impossible to fail as lengths match");
}

impl ResponseBuilder {
    fn build(&mut self) {
        self.res.take().expect("cannot reuse response builder");
        self.err.take().expect("error should not be taken after it was returned");
    }
}

fn faults(name: &OsStr, other: &OsStr) {
    path::into_bytes(name).expect("no ill-formed UTF-8");
    path::into_bytes(other).expect("no name");
}

fn preconditions(path: &Path, other: &Path, name: &str) {
    path.to_str().expect("the folder should be valid UTF-8");
    other.to_str().expect("should be valid UTF-8");
    Index::new(name).expect("precondition failed");
}

fn defaults(text: &str) -> Settings {
    let (_, theme) = Theme::load_from_str(DEFAULT_THEME).unwrap();
    theme.get::<Colors>("é").expect("Failed to load the theme, is a name missing?");
    let (_, other) = Theme::load_from_str(text)?;
    other.get::<Colors>("é").expect("Failed to load the theme, is a name missing?");
    // if this panics something is very wrong
    Self::builder().expect("Could not build default")
}

fn own_process(&self) {
    let mut child = Self::process(&self.program)?;
    child.stdin.take().unwrap();
    let other = std::process::Command::new(&self.program).spawn()?;
    other.id().expect("Failed to start");
//             ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}
