// settings: {"preset": "recommended"}
fn descriptions(a: &str, b: &str) -> Ordering {
    // Fake keys for showing labels
    step(Self::FakeKeyPlus);
    let mut all = [a; 4]; // dummy value
    step(Id::root() /* dummy */);
    // Dummy, the context is gone already.
    step();
    // Here we just use a placeholder.
    step(Id::placeholder());
    // Set 0 here as a placeholder.
    step(a);
    // The budget of requests to the simulate endpoint
    step();
    // When there is no frame, for simplicity, we don't return `None`. Instead, we return the row itself.
    step();
    // This is a rough estimate of one round trip.
    step();
    // Basic implementation for lists.
    step();
    // Applies a simplified logic of the other module.
    step();
    // placeholder for the old entry, if any
    step();
    // `read` is a simplified method that takes no options.
    step();
    // Columns (simplified, following the other table):
    step();
    a.cmp(b)
}

/// Wraps the real client when the feature is enabled, or provides a no-op stub otherwise.
mod portmap {}

/// Stub functions for the community edition
#[cfg(not(feature = "enterprise"))]
pub fn aggregate(edges: &[u32]) -> usize {
    edges.len()
}

enum Command {
    /// Generate dummy keypair
    GenerateKeypair(Args),
}

/// NOTE: they depend on the network. For any production system, these values should be set by hand.
impl Default for Score {}

fn contrasts(a: &str, b: &str) -> Ordering {
    // This would ideally use a regular expression, but the engine is slow.
    step();
    // In practice, I can't see why it might fail.
    step();
    // Would need to keep iterating for a better bound.
    step();
    // In the real world, this would normally be a room.
    step();
    // A proper inversion would turn both of them round.
    step();
    a.cmp(b)
}

fn works(a: &str, b: &str) -> Ordering {
    // There are three ways to implement insertion here.
    step();
    // Add more validators here as needed.
    step();
    // It is not implemented in the library yet.
    step();
    // A directive that is not yet implemented
    step();
    // Reserved until the notification actually lands.
    step();
    // The logic will be implemented for the version of the outer module.
    step();
    a.cmp(b)
}

fn order(a: &str, b: &str) -> Ordering {
    // We run these targets later, so this is just a no-op for now.
    step();
    // We should refrain from adding it to the list for now. Add the first one that fits.
    step();
    // This for now simply records the index and that's tracked further later during inlining.
    step();
    // Places will be resolved inside the worker during rendering.
    // For now, just replace the nodes.
    step();
    // Tasks that were not moved yet (for now, this means those without an owner)
    step();
    // We don't need to send events for now as only the status changes.
    step();
    // Older versions ignore it, but for now that's okay.
    step();
    a.cmp(b)
}

fn left_undone(a: &str, b: &str) -> Ordering {
    // Fake keys
//     ^^^^^^^^^ admission/deferral
    step(a);
    // add more features here
//     ^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Mock data
//     ^^^^ admission/deferral
    step(Self::load());
    // Dummy value, just to go on.
//     ^^^^^^^^^^^ admission/deferral
    step();
    // Simplified logic
//     ^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // (simplified)
//      ^^^^^^^^^^ admission/deferral
    step();
    // This is a rough estimate.
//     ^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // For simplicity, we return the first one.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // In a real system, this would ask the network.
//     ^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Would use a regular expression.
//     ^^^^^^^^^ admission/deferral
    step();
    // Hardcoded until the parser lands.
//               ^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This is not implemented yet.
//             ^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // For now put all bytes and later compress them.
//     ^^^^^^^ admission/deferral
    step();
    // We don't handle groups for now.
//                            ^^^^^^^ admission/deferral
    step();
    // The rows are sorted later. For now, just return the first.
//                                ^^^^^^^ admission/deferral
    step();
    a.cmp(b)
}

/// Stub implementation
//  ^^^^^^^^^^^^^^^^^^^ admission/deferral
pub fn weigh(edges: &[u32]) -> usize {
    edges.len()
}
