// settings: {"preset": "recommended"}
fn promises(state: State, kind: Kind) {
    panic!("BUG: an impossible state, é😀");
    panic!("`poll` called after it was done");
    panic!("the list should have an end");
    panic!("expected a title");
    panic!("cannot be nested");
    match kind {
        Kind::Open => 1,
        Kind::Closed(_) => 2,
        other => panic!("unexpected kind {other:?}"),
    };
}

fn failures(path: &Path, number: u8, kind: Kind) {
    panic!("failed to open {path}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    panic!("the configuration file must be readable");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    panic!("options are not supported on é");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    panic!();
//  ^^^^^^^^ panic/panic-macro
    panic!("{path}");
//  ^^^^^^^^^^^^^^^^ panic/panic-macro
    match number {
        0 => 1,
        other => panic!("unexpected number {other}"),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    };
    match kind {
        Kind::Custom => panic!("Custom kind needs a diagram"),
        _ => 2,
    };
}

fn comments(group: Group) {
    // Panic instead of returning an error to maintain the invariant.
    panic!("tried");
}

pub fn narration(group: Group) {
    // Print the group.
    panic!("bad group");
//  ^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

/// Gives the element; this panics if there is none.
fn documented() {
    panic!("none");
}

fn panic_with_mark() {
    panic!("mark");
}

fn ends() -> ! {
    panic!("end");
}

impl Index<usize> for List {
    fn index(&self, at: usize) -> &u8 {
        panic!("none at {at}");
    }
}

fn index(list: &List) -> Result<u8, Error> {
    panic!("missing");
//  ^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn checks() {
    if cfg!(debug_assertions) {
        panic!("odd");
    }
    if let Err(error) = writer.join() {
        std::panic::panic_any(error);
    }
    std::panic::panic_any(1);
//              ^^^^^^^^^^^^ panic/panic-macro
}

fn announced(filters: Filters) {
    // Execution panics if the filters cannot be loaded; `--no-filters` leaves them out.
    if let Err(error) = apply(filters) {
        panic!("Failed to set the filters: {error}");
    }
    // Apply them.
    if let Err(error) = apply(filters) {
        panic!("Failed to set the filters: {error}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}
