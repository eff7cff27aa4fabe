// settings: {"preset": "recommended"}
fn state(fields: &mut Vec<Field>) {
    // The keys must be in order. For now they are in the order of insertion, so they are sorted.
    step();
    // For now, it is ensured by the lock of the caller.
    step();
    // For now the order of the entries is the one of the file.
    step();
    // For now the peer only exists in memory. It writes its state with its first message.
    step();
    // For now, exactness is a rule that the other one precedes.
    step();
    // We have not found another key for now, so the cursor moves on.
    step();
    // The condition is unknown until we've seen all lines, so for now, track every line.
    step();
    // The keyword is removed for now. It is restored after the check.
    step();
    // A mode which for now means a lower level.
    step();
    // whether for now, all requests are suspended
    step();
    // only used in the larger edition for now
    step();
    // We are intentionally not looking at the scope for now to agree with the other tool.
    step();
    // For now, callers must sort the list.
    step();
    // There is no need for that for now.
    step();
    // lives in memory for now, since most of it is read twice
    fields.sort();
}

fn left_undone(fields: &[Field]) -> bool {
    // For now we only handle one field.
//     ^^^^^^^ admission/deferral
    step();
    // Sorted by name for now.
//                    ^^^^^^^ admission/deferral
    step();
    // For now they are not sorted.
//     ^^^^^^^ admission/deferral
    step();
    // For now, the weight is a constant.
//     ^^^^^^^ admission/deferral
    step();
    // We have not implemented groups for now.
//                                    ^^^^^^^ admission/deferral
    step();
    // Copies the list for now, because sharing it is not implemented.
//                     ^^^^^^^ admission/deferral
    fields.is_empty()
}

pub struct Call {
    /// For now, this is always `function`.
    pub kind: String,
    /// The target. For now it is the same as the source.
    pub target: String,
    /// For now, the limit is ignored.
//      ^^^^^^^ admission/deferral
    pub limit: usize,
}

/// Starts the task. For now, it sets the time where nobody else did.
pub fn start() {}

/// Returns how many may run at once for now.
pub fn capacity() -> usize {
    1
}

/// Starts the task. For now, this just sets the time.
//                   ^^^^^^^ admission/deferral
pub fn start_again() {}

/// Starts the task. For now, it sets the time.
//                   ^^^^^^^ admission/deferral
fn start_inside() {}

fn other_readings(seed: u64) -> u64 {
    // Flags of other units will be added later in runtime.
    step();
    // The text as it would be provided by the caller
    step();
    // downloads that need to be finished come first
    step();
    // the region will be removed after the task finished
    step();
    // Keep the empty lines after a stub implementation.
    step();
    // Create a placeholder implementation as a way to declare it early.
    step();
    // We use a tuple as a placeholder for any list.
    step();
    // Its placeholder values are filled in.
    step();
    // It returns a fake value whose content follows.
    step();
    // Hardcoded name needed for the look-up
    step();
    // A hard-coded seed is good enough here.
    step();
    // Simulate advancing time
    step();
    // Simulate macro expansion
    step();
    // Quick fix code actions come first.
    step();
    // space - replace with a real space
    step();
    // we could take less here, but for simplicity, we're just going to stop
    return 0;
}

/// This is a simplified version of `other` that takes no list.
fn simpler() {}

fn same_words_as_admissions(seed: u64) -> u64 {
    // Tests will be added later.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // The timeout needs to be implemented.
//                 ^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This is a simplified version.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Hardcoded
//     ^^^^^^^^^ admission/deferral
    step();
    // Simulate network latency
//     ^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // For simplicity, we assume one account.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    seed
}

fn stubs() -> Option<String> {
    // Would be set from environment
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // we'll create a stub that demonstrates the intent
//     ^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This is a placeholder that can be expanded.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Metrics module placeholder
//             ^^^^^^^^^^^^^^^^^^ admission/deferral
    None
}
