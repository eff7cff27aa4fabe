// settings: {"preset": "recommended"}
fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> StackFuture<'a, Result<usize>, { crate::io::SIZE }>
{
    StackFuture::from(async { self.0.read_to_end(buf) })
}

fn next(&self, byte: &u8) -> Array<{ SIZE }> {
    build(byte)
}

fn clauses<T>(byte: &u8) -> usize
where
    T: Copy,
{
    measure(byte)
}

impl Load for Block<u8, { SIZE }> {
    // Not read for now.
    fn load(&self, byte: &u8) -> Array<u8, { SIZE }> {
//     ^^^^ unfinished/stub-function
        Array::default()
    }
}
