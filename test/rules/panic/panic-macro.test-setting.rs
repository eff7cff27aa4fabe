// settings: {"preset": "recommended"}
/// Testing-only variable that forces the version, é😀.
///
/// It is not set in normal use.
pub const FORCED_VERSION_ENV: &str = "STORE_FORCED_VERSION";

/// The variable that sets the level.
const LEVEL_ENV: &str = "STORE_LEVEL";

const INNER_ENV: &str = "__STORE_INNER";

pub fn version(raw: &str) -> u32 {
    raw.parse().unwrap_or_else(|error| panic!("{FORCED_VERSION_ENV}={raw:?} is malformed: {error}"))
}

pub fn level(raw: &str) -> u32 {
    raw.parse().unwrap_or_else(|error| panic!("{LEVEL_ENV}={raw:?} is malformed: {error}"))
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

pub fn inner(raw: &str) -> u32 {
    raw.parse().unwrap_or_else(|error| panic!("{INNER_ENV}={raw:?} is malformed: {error}"))
}
