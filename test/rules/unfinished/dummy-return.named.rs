// settings: {"preset": "recommended"}
impl Codec {
    fn read_ping<R: Read>(&self, mut reader: R) -> Result<Message, Error> {
        Ok(Message::Ping(reader.read_u64()?))
    }

    fn read_get_rows<R: Read>(&self, mut _reader: R) -> Result<Message, Error> {
        Ok(Message::GetRows)
    }

    fn read_block(&self, _reader: &mut Reader) -> Result<Block, Error> {
//     ^^^^^^^^^^ unfinished/dummy-return
        Ok(Block::default())
    }

    fn read_kind(&self, _reader: &mut Reader) -> Result<Kind, Error> {
//     ^^^^^^^^^ unfinished/dummy-return
        Ok(Kind::Row)
    }
}
