// settings: {"preset": "strict"}
impl Writer {
    /// Writes all of it.
    ///
    /// # Panics
    ///
    /// When the lengths differ.
    pub fn write(&mut self, text: &str) -> Result<(), Error> {
        self.check(text);
        check_all(text);
        other.check_elsewhere(text);
        Ok(())
    }

    fn check(&self, text: &str) -> Result<(), Error> {
        panic!("é😀 invalid text")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }

    fn check_elsewhere(&self, text: &str) -> Result<(), Error> {
        panic!("invalid text")
//      ^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }

    pub fn check_all(&self, text: &str) -> Result<(), Error> {
        panic!("invalid text")
//      ^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }

    /// Similar to [`Writer::write`], with a reference.
    pub fn write_ref(&self, text: &str) -> Result<(), Error> {
        panic!("invalid text")
//      ^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }

    /// Similar to [`Writer::check`], with a reference.
    pub fn check_ref(&self, text: &str) -> Result<(), Error> {
        panic!("invalid text")
//      ^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }

    pub fn expected(&self, key: u8) -> Result<(), Error> {
        panic!("invalid key: {key}")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }

    pub fn unexpected(&self, key: u8) -> Result<(), Error> {
        panic!("unknown key: {key}")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

/// This panics on malformed input; readers use the fallible conversions.
impl From<Text> for Field {
    fn from(text: Text) -> Self {
        panic!("invalid field, {error}")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

/// This does not panic on malformed input.
impl From<Bytes> for Field {
    fn from(text: Bytes) -> Self {
        panic!("invalid field, {error}")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

/// Will panic if it grows too large.
pub struct Small(u8);

impl Small {
    pub fn grow(&mut self) -> Result<(), Error> {
        panic!("invalid size")
//      ^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

/// Grows on panic.
struct Large(u8);

impl Large {
    /// # Panics
    ///
    /// The `Display` of `Shown` will panic too.
    pub fn grow(&mut self) -> Result<(), Error> {
        panic!("invalid size")
//      ^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }

    pub fn shrink(&mut self) -> Result<(), Error> {
        panic!("invalid size")
//      ^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut Formatter) -> Outcome {
        panic!("invalid {error}")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

/// Reads the whole text
/// and panics
/// if there is none.
pub fn read_all(text: &str) -> Result<(), Error> {
    read_part(text)
}

fn read_part(text: &str) -> Result<(), Error> {
    read_piece::<u8>(text)
}

fn read_piece<T>(text: &str) -> Result<(), Error> {
    read_letter(text);
    panic!("invalid piece of a text")
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn read_letter(text: &str) -> Result<(), Error> {
    panic!("invalid letter of a text")
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut Formatter) -> Outcome {
        panic!("invalid {error}")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

impl Drop for AbortOnPanic {
    fn drop(&mut self) {
        panic!("invalid {error}")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

impl Drop for Panicked {
    fn drop(&mut self) {
        panic!("invalid {error}")
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

trait Grows {
    /// Panics if there is no room.
    fn make_room(&mut self) -> Result<(), Error>;
}

impl Grows for Large {
    fn make_room(&mut self) -> Result<(), Error> {
        panic!("invalid room")
//      ^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

#[cfg(test)]
mod tests {
    #[test]
    #[should_panic(expected = "invalid key: 1")]
    fn panics_on_invalid_key() {
        Writer::new().expected(1).ok();
    }
}
