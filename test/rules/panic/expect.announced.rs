// settings: {"preset": "recommended"}
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
        Ok(std::fs::read(path).expect("é😀 invalid text"))
    }

    fn check_elsewhere(&self, text: &str) -> Result<(), Error> {
        Ok(std::fs::read(path).expect("failed to read invalid text"))
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    }

    pub fn check_all(&self, text: &str) -> Result<(), Error> {
        Ok(std::fs::read(path).expect("failed to read invalid text"))
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    }

    /// Similar to [`Writer::write`], with a reference.
    pub fn write_ref(&self, text: &str) -> Result<(), Error> {
        Ok(std::fs::read(path).expect("failed to read invalid text"))
    }

    /// Similar to [`Writer::check`], with a reference.
    pub fn check_ref(&self, text: &str) -> Result<(), Error> {
        Ok(std::fs::read(path).expect("failed to read invalid text"))
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    }

    pub fn expected(&self, key: u8) -> Result<(), Error> {
        Ok(std::fs::read(path).expect("failed to read invalid key: {key}"))
    }

    pub fn unexpected(&self, key: u8) -> Result<(), Error> {
        Ok(std::fs::read(path).expect("failed to read unknown key: {key}"))
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    }
}

/// This panics on malformed input; readers use the fallible conversions.
impl From<Text> for Field {
    fn from(text: Text) -> Self {
        Ok(std::fs::read(path).expect("failed to read invalid field"))
    }
}

/// This does not panic on malformed input.
impl From<Bytes> for Field {
    fn from(text: Bytes) -> Self {
        Ok(std::fs::read(path).expect("failed to read invalid field"))
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    }
}

/// Will panic if it grows too large.
struct Small(u8);

impl Small {
    pub fn grow(&mut self) -> Result<(), Error> {
        Ok(std::fs::read(path).expect("failed to read invalid size"))
    }
}

/// Grows on panic.
struct Large(u8);

impl Large {
    /// # Panics
    ///
    /// The `Display` of `Shown` will panic too.
    pub fn grow(&mut self) -> Result<(), Error> {
        Ok(std::fs::read(path).expect("failed to read invalid size"))
    }

    pub fn shrink(&mut self) -> Result<(), Error> {
        Ok(std::fs::read(path).expect("failed to read invalid size"))
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut Formatter) -> Outcome {
        Ok(std::fs::read(path).expect("failed to read invalid"))
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut Formatter) -> Outcome {
        Ok(std::fs::read(path).expect("failed to read invalid"))
    }
}

impl Drop for AbortOnPanic {
    fn drop(&mut self) {
        Ok(std::fs::read(path).expect("failed to read invalid"))
    }
}

impl Drop for Panicked {
    fn drop(&mut self) {
        Ok(std::fs::read(path).expect("failed to read invalid"))
    }
}

trait Grows {
    /// Panics if there is no room.
    fn make_room(&mut self) -> Result<(), Error>;
}

impl Grows for Large {
    fn make_room(&mut self) -> Result<(), Error> {
        Ok(std::fs::read(path).expect("failed to read invalid room"))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    #[should_panic(expected = "failed to read invalid key: 1")]
    fn panics_on_invalid_key() {
        Writer::new().expected(1).ok();
    }
}
