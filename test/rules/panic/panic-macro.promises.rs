// settings: {"preset": "recommended"}
fn left_out() {
    panic!("requires the `rt` feature flag")
}

fn not_enabled(url: &str) {
    panic!("the url `{url}` requires the `mysql` feature but it is not enabled");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

/// The type is already checked in the caller.
pub fn checked(value: Result<u8, Error>) {
    value.unwrap_or_else(|error| panic!("unexpected value: {error}"));
}

/// The type is checked later.
pub fn unchecked(value: Result<u8, Error>) {
    value.unwrap_or_else(|error| panic!("unexpected value: {error}"));
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn version(version: Version) -> Result<(), Error> {
    if version.is_unset() {
        panic!("impl error: version not initialized");
    }
    if version.is_old() {
        panic!("version not initialized");
    }
    if version.is_new() {
        panic!("version not known: unsupported");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

pub fn register(amount: u32, table: &mut Table) -> Result<(), Error> {
    let Ok(amount) = usize::try_from(amount) else {
        panic!("failed to register {amount} values: out of memory of the machine")
    };
    table.grow(amount)
}

pub fn read(amount: &str, table: &mut Table) -> Result<(), Error> {
    let Ok(amount) = usize::from_str(amount) else {
        panic!("failed to read {amount}")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    };
    table.grow(amount)
}

pub fn ready(source: &Weak<Source>) -> Result<(), Error> {
    let Some(source) = source.upgrade() else {
        panic!("Should not receive an event for a closed file")
    };
    source.wake()
}

pub fn later(source: &Weak<Source>) -> Result<(), Error> {
    let Some(source) = source.upgrade() else {
        panic!("the event of a closed file should be read")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    };
    source.wake()
}

/// Reads an expression. It assumes that validation already succeeded.
pub fn expression(reader: &mut Reader) -> Result<Expression, Error> {
    let mut stack = Stack::new();
    loop {
        let operator = reader.read().unwrap_or_else(|_| panic!("invalid operator in a file"));
        stack.take(operator)?;
    }
}
