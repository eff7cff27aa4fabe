// settings: {"preset": "recommended"}
/// Gives the first.
///
/// # Panics
///
/// If there is none.
pub fn documented(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

/** Gives the first.
 *
 * # Panics
 * If there is none. */
pub fn documented_in_a_block(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

/// Gives the first. This function panics if there is none.
pub fn documented_in_a_sentence(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

pub fn must_find(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

/// Panics are not a section.
pub fn mentions(values: &[u32]) -> u32 {
    *values.first().unwrap()
//                  ^^^^^^^^ panic/unwrap
}

#[track_caller]
pub fn blames_the_caller(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

#[cfg_attr(debug_assertions, track_caller)]
pub fn blames_the_caller_sometimes(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

pub fn of_another(values: &[u32]) -> u32 {
    let doc = "# Panics #[track_caller]";
    *values.first().unwrap()
//                  ^^^^^^^^ panic/unwrap
}

pub fn expect_first(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

pub fn first_or_panic(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

pub fn expect_token(values: &[u32]) -> Result<u32, Error> {
    Ok(*values.first().unwrap())
//                     ^^^^^^^^ panic/unwrap
}

pub fn expected(values: &[u32]) -> u32 {
    *values.first().unwrap()
//                  ^^^^^^^^ panic/unwrap
}

impl Values {
    /// # Panics
    ///
    /// If it is empty.
    pub fn first(&self) -> u32 {
        *self.0.first().unwrap()
    }

    pub fn last(&self, id: u32) -> u32 {
        *self.0.get(id).unwrap()
//                      ^^^^^^^^ panic/unwrap
    }
}

#[doc = include_str!("nest.md")]
pub fn nest(text: &str) -> u8 {
    text.parse().unwrap()
}

/// Checks a path at compile time.
pub const fn checked(path: Option<u8>) -> u8 {
    path.unwrap()
}

/// Checks a path.
pub const fn unchecked(path: Option<u8>) -> u8 {
    path.unwrap()
//       ^^^^^^^^ panic/unwrap
}
