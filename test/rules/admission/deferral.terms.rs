// settings: {"preset": "recommended"}
struct Lock {
    /// The clock of readers. This is temporary storage for what all of them have seen
    /// until the next writer comes.
    readers: Clock,
    /// This is temporary storage, to be replaced with a proper database.
//      ^^^^^^^^^^^^^^^^^ admission/deferral
    records: Vec<Record>,
    /// This is only temporary.
//      ^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    writers: Clock,
}

trait Races {
    /// Temporarily allow races to occur. Called around steps that are checked as a whole.
    #[inline]
    fn allow_races(&self, step: impl FnOnce());

    /// Temporarily allow races to occur.
//      ^^^^^^^^^^^^^^^^^ admission/deferral
    fn start(&self);

    /// Temporarily disabled
//      ^^^^^^^^^^^^^^^^^^^^ admission/deferral
    fn check(&self);
}

enum State {
    /// Temporarily disabled by its owner
    TemporarilyOff,
    /// Temporarily disabled
//      ^^^^^^^^^^^^^^^^^^^^ admission/deferral
    Off,
}

fn terms() {
    // Where it became frozen is the least of our concerns for now.
    step();
    // Which errors it has is of no concern for now, we only count them.
//                                          ^^^^^^^ admission/deferral
    step();
    // Another way is `Encoder#into`, which is newer and isn't implemented everywhere yet.
    step();
    // The check is much slower and isn't implemented everywhere yet.
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Make a map of all imports from our placeholder module name.
    step();
    // Make a map of all imports from our placeholder module.
//                                        ^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Use the placeholder module name instead of the real one.
//             ^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // If we ever add handles of other processes, this will need to be implemented.
    step();
    // When we add handles of other processes in earnest, this will need to be implemented.
//                                                                  ^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Handles of other processes will need to be implemented if we ever get here.
    step();
    // The real implementation would apparently remember who held the old lock, so we
    // move it into a state of its own.
    step();
    // The real implementation would remember who held the old lock.
//         ^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
}

/// The types are not borrowed. This is a simplification that makes it easier to use them.
pub trait Received: 'static {}

/// The types are not borrowed. This is a simplification.
//                              ^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
pub trait Taken: 'static {}

/// Makes a client with a transport that returns mocked responses.
pub fn mocked(asserter: Asserter) -> Client {
    Client::new(asserter)
}

/// Makes a client that returns mocked responses.
//                      ^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
pub fn client(asserter: Asserter) -> Client {
    Client::new(asserter)
}

/// This has strict bounds for better use in error messages.
type Kind: Into<u8>;

/// In the future all will align. For now, only Chromium support this.
pub struct Aligned;

/// For now, only files support this.
//  ^^^^^^^ admission/deferral
pub struct Stored;
