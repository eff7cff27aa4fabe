// settings: {"preset": "recommended"}
/// Gives the number. The unwrap is safe, as the list is
/// never empty, é😀.
#[allow(clippy::unwrap_used)]
fn documented(list: &[u8]) -> u8 {
    *list.first().unwrap()
}

/// Gives the number that is always first.
#[allow(clippy::unwrap_used)]
// columns 0..29 suppression/no-reason
fn other(list: &[u8]) -> u8 {
    *list.first().unwrap()
}

#[allow(clippy::unimplemented)]
async fn connect(_: Address) -> Result<Self, Error> {
    // this breaks the pattern,
    // since this function should never be called
    unimplemented!("there is no connection")
}

#[allow(clippy::unimplemented)]
// columns 0..31 suppression/no-reason
async fn start(_: Address) -> Result<Self, Error> {
    // this should be written
    unimplemented!("there is no connection")
}

fn inner(list: &[u8]) -> u8 {
    #![expect(clippy::unwrap_used)]
    // SAFETY: the list is never empty
    *list.first().unwrap()
}
