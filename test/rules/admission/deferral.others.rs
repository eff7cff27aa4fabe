// settings: {"preset": "recommended"}
//! In production you might lower the limit.

/// Different placeholder values can be given, if applicable.
///
/// If a column has such a constraint, this trait will be implemented and tell the length.
pub trait Column {
    fn length(&self) -> usize;
}

/// Its address will be replaced by the actual address of the server when the check runs.
pub struct Template {
    /// For example, the settings of a script would be included here.
    pub settings: Vec<Setting>,
    // Not recommended in production.
    pub plain_key: Option<Key>,
}

impl Index for Inner {
    /// Placeholder — both wrappers override this with their own names.
    fn name(&self) -> &'static str {
        "inner"
    }
}

fn header(out: &mut Vec<u8>) {
    // The length (placeholder, will be rewritten later)
    out.push(0);
}

fn limits() -> Limits {
    // A production application will want to set a higher limit than this.
    Limits { connections: 10 }
}

fn others() {
    // The server may (for the time being) reject our requests.
    step();
    // which often means that the server is not production ready
    step();
    // The count is kept for now to ensure that the task lives until the call returns.
    step();
    // Our own count is kept for now, and the caller will drop it shortly.
    step();
    // But that isn't needed for now.
    step();
    // For now, it is only used by the importer.
    step();
    // For now, 1 - 15 are reserved for replication.
    step();
    // The criteria for the present list
    step();
    let jobs = 0; // no new jobs for now
    // No candidates -- not implemented.
    step();
    // It claims that it isn't implemented.
    step();
    // Those that are not implemented yet return an error.
    step();
    // The more general stream is left as an exercise to the reader.
    step();
    // Add more cases here when there are more of them.
    step();
    // Enables the emulation of a dummy speaker stub.
    step();
    // Return a canned response to the request.
    step();
    // The names are visited elsewhere, so this just returns a placeholder value.
    step();
    // The placeholder content is irrelevant, as every entry is deleted.
    step();
    // hard coded as the server expects this format
    step();
    // It used to be the only (hardcoded) option.
    step();
    // P3: Hardcoded default
    step();
    // naive implementation, but suffices for our needs
    step();
    // Simulate the case in which it is called twice
    step();
    // In a real-world document we should see more of them.
    step();
    // usually, a temporary workaround
    step();
    // SAFETY: it remains valid until both functions have been finalized.
    step();
    // There is no new index, so nothing could be done here.
    step();
    // Such queries would need to be handled at runtime.
    step();
    // Thus, if in production that assertion would fail, the code goes on.
    step();
    // In production code, the template should come from the server. In tests, this way is easier.
    step();
    // SQL query with ? placeholders.
    step();
    // use the first quick fix
    step();
    // These should be dropped after the owner is dropped.
    step();
    // simulate the checkout of the file
    step();
}

/// This is a basic implementation of the trait.
struct Basic;

/// A temporary placeholder that should be used before the actual one is made.
struct Blank;

/// A quick fix that is kept in the diagnostic.
pub struct Remedy {}

/// This is a basic version that only sorts, see the other trait for groups.
pub trait Sorted {}

/// This is a basic version that only sorts.
//  ^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
struct SortedInside;

/// This is a basic implementation of the trait, not a wrapper.
struct Entry;

/// This is a simplified shorthand for the general method.
fn starts_with() {}

/// Partial version of the account, as the log has it.
struct PartialAccount;

enum Preset {
    /// Placeholder
    Fast,
    /// Support for this target is not yet implemented.
    Unsupported,
    /// Support for this target is not yet implemented.
//                                 ^^^^^^^^^^^^^^^^^^^ admission/deferral
    Small(u8),
}

/// This variant would be implemented by turning the other one round, but this would lose the order.
struct Reversed;

/// Marks the change as WIP (work in progress).
struct Draft;

//! For now, you should use another format.
//! Until then, you can call the old function for now.

//! Stubs for when the feature is disabled at compile time.

/// Stub implementations of the functions for when `http` is not enabled.
mod disabled {}

/// In real code, the handle would be part of a larger structure.
pub struct Handle;

//! A resolver that takes the (stub) resolver for what it cannot find.

/// Introduces a delay for testing purposes.
const DELAY: u64 = 0;

fn supposed(seed: u64) -> u64 {
    // The closest fraction for now.
    let mut guess = seed;
    // This is the only event we expect for now. Others are to be handled here.
    step();
    // The list is empty, so we don't need to write the file (for now).
    step();
    // We would ideally use the seed, but that requires the settings to be read.
    step();
    // In a more realistic scenario the lists are of the same size, so half of them would be full.
    step();
    // Such a value would need to be stored in a variable.
    step();
    // Without this, process.exit() would call the other function at once.
    step();
    // hardcoded colours
    step();
    // Hard-coded set of rights that programs expect
    step();
    // Placeholder id is filled in when the request is sent.
    step();
    // A placeholder check (it is overwritten by the caller)
    step();
    // We use a placeholder value of the same type until the list is complete.
    step();
    // Return a placeholder -- the first phase discards results.
    step();
    // This is just a placeholder capability handle.
    step();
    // Return a dummy value instead of nothing to tell it from a missing one.
    step();
    // Simplified nesting since the macro has no deep objects
    step();
    // If a simplified check of the name is enough, nothing is read.
    step();
    // Saves the flag into a temporary for later.
    step();
    // The other pass will optimize that later.
    step();
    // The guard can be dropped after the call.
    step();
    // There is nothing to simulate, so the list stays empty.
    return 0;
}

fn admits_all_the_same(seed: u64) -> u64 {
    // The closest fraction is good for now.
//                                  ^^^^^^^ admission/deferral
    let mut guess = seed;
    // The best we can do for now.
//                        ^^^^^^^ admission/deferral
    step();
    // This is the only event we support for now.
//                                       ^^^^^^^ admission/deferral
    step();
    // You should not see the others for now.
//                                   ^^^^^^^ admission/deferral
    step();
    // We would ideally use the seed.
//     ^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This would normally call the server, but the answer is fixed here.
//     ^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // In a more realistic scenario, this would ask the server.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Hardcoded for now
//               ^^^^^^^ admission/deferral
    step();
    // Limit (hardcoded)
//            ^^^^^^^^^ admission/deferral
    step();
    // This is just a placeholder.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Return a dummy value.
//     ^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Simplified calculation
//     ^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This is simplified.
//     ^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This is temporary until the parser is done.
//     ^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // We will optimize that later.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // A partial version
    step();
    // Partial version
//     ^^^^^^^^^^^^^^^ admission/deferral
    seed
}

fn admits() -> u64 {
    // This is a basic implementation that just counts words.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Placeholder
//     ^^^^^^^^^^^ admission/deferral
    step();
    // The limit is fixed for now to avoid the look-up.
//                        ^^^^^^^ admission/deferral
    step();
    // The numbers will be replaced by real ones.
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // A production application would ask the server.
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // In production you would ask the server.
//     ^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Trailers are not implemented yet.
//                  ^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Hardcoded key
//     ^^^^^^^^^^^^^ admission/deferral
    step();
    // This is a temporary workaround.
//               ^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // We only accept one key for the present.
//                            ^^^^^^^^^^^^^^^ admission/deferral
    step();
    // It is a quick fix that ignores the order.
//             ^^^^^^^^^ admission/deferral
    step();
    // The names are compared until the parser is implemented.
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This can be dropped once the old format is gone.
//          ^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Uncomment this when the parser is done.
//     ^^^^^^^^^^^^^^^^^^^ admission/deferral
    0
}
