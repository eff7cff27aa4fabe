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
