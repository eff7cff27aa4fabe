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
