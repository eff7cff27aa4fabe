// settings: {"preset": "recommended"}
#[derive(Debug, Default)]
pub struct Ping {}

pub struct Pong {
    pub number: u32,
}

pub struct Service;

impl ::wire::Encode for Ping {
    fn encode<W: Write>(&self, encoder: &mut Encoder<W>) -> Result<(), Error> {
        Ok(())
    }
}

impl ::wire::Encode for Pong {
    fn encode<W: Write>(&self, encoder: &mut Encoder<W>) -> Result<(), Error> {
//     ^^^^^^ unfinished/stub-function
        Ok(())
    }
}

impl Store for Service {
    fn save_record(&self, record: &Record) -> Result<(), Error> {
//     ^^^^^^^^^^^ unfinished/stub-function
        Ok(())
    }
}

impl Ping {
    pub fn send_record(&self, record: &Record) -> Result<(), Error> {
//         ^^^^^^^^^^^ unfinished/stub-function
        Ok(())
    }
}

impl Send for Ping {
    fn send_record(&self, record: &Record) -> Result<(), Error> {
//     ^^^^^^^^^^^ unfinished/stub-function
        // TODO: send it
        Ok(())
    }
}

/// A counter of nothing.
///
/// All operations are no-ops.
#[derive(Debug)]
pub struct Unit;

impl Unit {
    pub fn add_record(&self, record: &Record) {}
}

/// A counter that does nothing yet.
pub struct Later;

impl Later {
    pub fn add_record(&self, record: &Record) {}
//         ^^^^^^^^^^ unfinished/stub-function
}

/// A counter of records.
pub struct Counter;

impl Counter {
    pub fn add_record(&self, record: &Record) {}
//         ^^^^^^^^^^ unfinished/stub-function
}

/// Noop implementation
impl<T: Into<Vec<u8>>> Sum<T> {
    pub fn add_record(&self, record: &Record) {}
}

/// An operation on [`Counter`] that does nothing.
pub fn idle() {}
