// settings: {"preset": "recommended"}
impl Verifier for NoAuthentication {
    fn verify(&self, _input: &Input) -> Result<(), Error> {
        unimplemented!();
    }

    fn hints(&self) -> Vec<Name> {
        unimplemented!()
    }

    fn is_offered(&self) -> bool {
        false
    }

    fn names(&self) -> Vec<Name> {
        Vec::new()
    }
}

impl Verifier for NoCache {
    fn verify(&self, _input: &Input) -> Result<(), Error> {
        unimplemented!();
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }

    fn load(&self, key: &str) -> Option<Vec<u8>> {
        let path = self.folder.join(key);
        std::fs::read(path).ok()
    }
}

impl Verifier for NullStore {
    fn verify(&self, _input: &Input) -> Result<(), Error> {
        todo!()
//      ^^^^^^^ unfinished/not-implemented
    }
}

impl Channel for () {
    fn send(&mut self, _row: &Row) -> Result<(), Error> {
        unimplemented!()
    }

    fn close(&mut self) {}
}

impl Verifier for () {
    fn verify(&self, input: &Input) -> Result<(), Error> {
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }

    fn load(&self, key: &str) -> Option<Vec<u8>> {
        let path = folder().join(key);
        std::fs::read(path).ok()
    }
}

impl<T> Channel for SendOnly<T>
where
    T: Handle,
{
    fn send(&mut self, row: &Row) -> Result<(), Error> {
        let bytes = row.bytes();
        self.0.write(bytes)
    }

    fn receive(&mut self) -> Result<Row, Error> {
        unimplemented!()
    }

    fn peek(&mut self) -> Result<Row, Error> {
        todo!()
//      ^^^^^^^ unfinished/not-implemented
    }
}

impl Channel for OnlyOnce {
    fn receive(&mut self) -> Result<Row, Error> {
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

// The endpoint above answers with `None`, so this is not used.
impl Channel for Reverse {
    fn receive(&mut self) -> Result<Row, Error> {
        unimplemented!()
    }
}

// Unused: the trait asks for it é😀.
impl Channel for Unit {
    fn receive(&mut self) -> Result<Row, Error> {
        unimplemented!()
    }
}

// It is not used yet.
impl Channel for Sideways {
    fn receive(&mut self) -> Result<Row, Error> {
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

// Hands out unused rows.
impl Channel for Rows {
    fn receive(&mut self) -> Result<Row, Error> {
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

impl Verifier for Notary {
    fn verify(&self, _input: &Input) -> Result<(), Error> {
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

impl Verifier for MockVerifier {
    fn verify(&self, _input: &Input) -> Result<(), Error> {
        unimplemented!()
    }
}

trait Client {
    fn stores(&self) -> Vec<Store> {
        unimplemented!()
    }

    fn regions(&self) -> Vec<Region> {
        todo!()
//      ^^^^^^^ unfinished/not-implemented
    }

    fn region(&self, key: u8) -> Region {
        match key {
            0 => Region::default(),
            _ => unimplemented!(),
//               ^^^^^^^^^^^^^^^^ unfinished/not-implemented
        }
    }

    fn leader(&self) -> Leader {
        // Comes with the next version.
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

fn messages(kind: u8) {
    unimplemented!("do not call this");
    unimplemented!("only `cache` and `run` are supported here");
    unimplemented!("must not be called on a snapshot");
    unimplemented!("writing is not supported");
    unimplemented!("use `load` instead");
    unimplemented!("cannot merge ranges");
    unimplemented!("not supported yet");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    unimplemented!("currently not supported: {kind}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    unimplemented!("merging of ranges");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    todo!("do not forget");
//  ^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

/// We don't use it, but we still need one for the
/// types é😀.
#[derive(Clone)]
struct Provider;

impl Supplier for Provider {
    fn choose(&self, _kind: u8) -> u8 {
        unimplemented!()
    }

    fn load(&self, _kind: u8) -> u8 {
        todo!()
//      ^^^^^^^ unfinished/not-implemented
    }
}

/// It is not used yet.
struct Later;

impl Supplier for Later {
    fn choose(&self, _kind: u8) -> u8 {
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

#[cfg(any(feature = "without-old", not(feature = "with-old")))]
mod not_old {
    impl Parse for Old {
        fn parse(_input: Input) -> Old {
            unimplemented!()
        }

        fn parse_more(_input: Input) -> Old {
            // FIXME: another call is needed here.
            unimplemented!()
//          ^^^^^^^^^^^^^^^^ unfinished/not-implemented
        }
    }
}

#[cfg(target_arch = "wasm32")]
pub fn language(name: &str) -> Option<Grammar> {
    unimplemented!()
}

#[cfg(feature = "graphics")]
pub fn allocate(size: usize) -> Buffer {
    unimplemented!()
//  ^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

#[deprecated(note = "use Display instead")]
pub fn display() -> ! {
    unimplemented!()
}

/// The compiler asks for it, but it is never called.
pub fn deserialize() {
    unimplemented!()
}

/// Deserializes the value.
pub fn serialize() {
    unimplemented!()
//  ^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

fn arms(kind: Kind) -> u8 {
    match kind {
        // If this is reached, validation has failed.
        Kind::Document => unimplemented!("Inference of documents"),
        // The only endpoint that comes here has no feedback.
        Kind::Feedback => unimplemented!("there is no endpoint"),
        // Reads the title.
        Kind::Title => unimplemented!(),
//                     ^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::Key => unimplemented!("the key must be implemented when the cache is on"),
        Kind::Name => unimplemented!("this must be implemented"),
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::Label => unimplemented!("labels are only available at the end"),
    }
}

fn bugs(kind: Kind) {
    unreachable!("BUG: not implemented for {kind}");
    unreachable!("not implemented for {kind}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    unimplemented!("this hasher can only handle numbers");
    unimplemented!("it compares with several, not just one");
}
