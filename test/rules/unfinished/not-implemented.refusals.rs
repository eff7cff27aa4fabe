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
