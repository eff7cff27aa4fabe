// settings: {"preset": "recommended"}
fn twins(bytes: &[u8]) -> Config {
    // SAFETY: our own values are always valid
    #[allow(clippy::expect_used)]
    let first = FIRST.parse().expect("Invalid first address");
    #[allow(clippy::expect_used)]
    let second = SECOND.parse().expect("Invalid second address");
    Config { first, second }
}

fn behind(node: Node) -> Key {
    take(
        #[allow(clippy::unwrap_used)]
        node.key.unwrap(), // SAFETY: nodes without a key were filtered out, so it is always there
    )
}

fn message(key: &Option<Key>) -> Key {
    #[allow(clippy::expect_used)]
    start(key.as_ref().expect("there is a key, because we are authenticated"))
}

// the grammar's code is written by a program
lalrpop_mod!(
    #[allow(warnings, clippy::all)]
    parser
);

#[allow(dead_code, clippy::panic)]
#[doc(hidden)]
impl Builder<()> {
    pub fn build(self, _: Missing) -> Props {
        panic!()
    }
}

#[allow(clippy::panic)]
fn set_kind(&mut self, id: Word) {
    assert!(self.kind.is_none(), "the kind is set once");
}

fn twin_of_another(bytes: &[u8]) -> Config {
    #[allow(clippy::unwrap_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    FIRST.parse().unwrap()
}

fn without_words(bytes: &[u8]) -> Config {
    // Reads the first one.
    let first = FIRST.parse();
    #[allow(clippy::unwrap_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    first.unwrap(); // reads it
    #[allow(clippy::expect_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    spawn(future).expect("failed to spawn future")
}

#[allow(clippy::panic)]
// columns 0..23 suppression/no-reason
fn stop() {
    panic!()
}
