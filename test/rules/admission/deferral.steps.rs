// settings: {"preset": "recommended"}
fn steps(a: &str, b: &str) -> Ordering {
    // Nodes that share a path are merged later in `optimize`, but for now, keeping them apart is right.
    step();
    // Later, when the copies are made, this might change. But for now, it's true.
    step();
    // We leave the fragment out for now. We will add it back later for fields of others, after we've taken a key.
    step();
    // Lifting is easy for now in that its options are simply recorded.
    step();
    // The field has a fixed offset (here it's 0 for now).
    step();
    // If it's one that we installed, and others are preferred, skip it for now.
    if a == b {
        step();
    }
    // All tests of labels live here for the time being as there is no value in splitting them.
    step();
    // This seems to silence the reports for now.
    #[cfg(asan)]
    step();
    // A future is pending and we have nothing else to do but wait for now, so we return.
    step();
    // The queue is empty, there is nothing to send for now, just leave.
    step();
    // Copied as a whole for now, and both of them are filled out and expanded below.
    step();
    // Leave out the directives for now as they will be merged later.
    step();
    // Done for now with the first list
    step();
    // Empty where there is no new change for the moment.
    step();
    a.cmp(b)
}

#[non_exhaustive]
enum Error {
    // No errors for now
}

fn places(a: &str, b: &str) -> Ordering {
    // Placeholder, will be replaced
    slots.push(None);
    // Named shapes are like placeholders for future shapes.
    step();
    // MOSI: header, dummy, dummy[, dummy]
    step();
    // Store the error to be returned later and return a dummy value
    step();
    // So add our error to the list and just return a dummy value.
    step();
    // An option was added, but it has yet to be implemented in the other server.
    step();
    a.cmp(b)
}

/// Would generate code similar to this:
pub fn reasons(a: &str, b: &str) -> Ordering {
    // Merging is not implemented, as variables do not hold lists.
    step();
    // This is not yet implemented because the gain is unclear.
    step();
    // (once) would write to another list if the first was read.
    step();
    // Peers without a session should be dropped once disconnected.
    step();
    // Go up one more. Eventually we should reach the root.
    step();
    a.cmp(b)
}

/// The text that will be replaced by this mutation (full expression)
fn replaced() {}

fn left_undone(a: &str, b: &str) -> Ordering {
    // This is improved later in a release, for now, all nodes are kept.
//                                          ^^^^^^^ admission/deferral
    step();
    // But for now, it's slow.
//         ^^^^^^^ admission/deferral
    step();
    // We leave the check out for now. We will add it back later.
//                            ^^^^^^^ admission/deferral
    step();
    // Lifting is slow for now in all cases.
//                     ^^^^^^^ admission/deferral
    step();
    // The offset is 0 for now.
//                     ^^^^^^^ admission/deferral
    step();
    // If there are custom components, skip them for now.
//                                               ^^^^^^^ admission/deferral
    step();
    // Skip it for now.
//             ^^^^^^^ admission/deferral
    if a == b {
        step();
    }
    // There is no check for the time being.
//                       ^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This seems to silence the reports for now.
//                                       ^^^^^^^ admission/deferral
    #[cfg(unix)]
    step();
    // Copied as a whole for now, which is slow.
//                       ^^^^^^^ admission/deferral
    step();
    // Leave out the directives for now as they will be implemented later.
//                              ^^^^^^^ admission/deferral
    step();
    // The second list is not done for now.
//                                 ^^^^^^^ admission/deferral
    step();
    // There is no cache for the moment.
//                       ^^^^^^^^^^^^^^ admission/deferral
    step();
    // Retries are left out for now, so we return.
//                          ^^^^^^^ admission/deferral
    step();
    // No errors for now
//               ^^^^^^^ admission/deferral
    step();
    // Placeholder, will be replaced
//     ^^^^^^^^^^^ admission/deferral
    slots.push(compute(a));
    // placeholders for future shapes
//     ^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Log the error and return a dummy value for now
//                       ^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Would generate a report here.
//     ^^^^^^^^^^^^^^ admission/deferral
    step();
    // Merging is not implemented.
//             ^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Merging is not yet implemented as a query.
//                ^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // (would need a parser)
//      ^^^^^^^^^^ admission/deferral
    step();
    // This branch should be dropped once the parser lands.
//                 ^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Eventually we should rewrite this.
//     ^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This text will be replaced by the full expression.
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    a.cmp(b)
}

fn add_row(row: Row) {
    // The row is only buffered for now: adding it to the totals waits until the
    // next group begins.
    buffer.push(row);
    // Rows are only counted for now.
//                           ^^^^^^^ admission/deferral
    count += 1;
}
