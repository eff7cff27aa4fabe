// settings: {"preset": "recommended"}
fn facts(a: &str, b: &str) -> Ordering {
    // Other ways to drop the page may come, but for now, the last page always exists, since the number is unsigned.
    step();
    // for now only used by the importer
    step();
    // We cannot use this path anymore for now.
    step();
    // Record it for now and process it later when everything is loaded.
    step();
    // They are limited to 32 bits for now, but we check all 64 for future-proofing.
    step();
    // For now, the purpose of paths is limited to what can be passed on.
    step();
    // Nothing is left to receive, so we're done for now.
    step();
    // Mark it as inactive for now.
    step();
    // Set this to zero for now; when the column is made it'll be updated with the right value.
    step();
    // Simplified from `parser::expression()`.
    step();
    // The forms of a type: Js(Simplified): one per line
    step();
    // Placeholder value to swap into the pinned enum so that we can own its fields.
    step();
    // Use an empty cache as placeholder for full build
    let cache = Cache::default();
    // The engine stamps it onto what it sends, so this is only a placeholder.
    step(0);
    // This is just a placeholder - the rules will be determined when the plan is run.
    step();
    // Returns a placeholder value.
    step(Self::load());
    // Generate a fake function for a better message.
    step();
    // dummy statistics
    step(Self::load());
    // Placeholder response.
    step(Self::load());
    // Placeholder id
    step(Self::load());
    // The hint text (placeholder) is painted in grey.
    step();
    // `work` would be here, but we don't plan on supporting it.
    step();
    // `anchor` would be here. Not planned to be supported.
    step();
    // Such frames are never sent; they are not implemented.
    step();
    // This field is not used in production (the hash comes from elsewhere).
    step();
    // SQLite is not for prod usage, so dropping the table is fine.
    step();
    // The system will delete them eventually.
    step();
    // During this time, the summer working hours will be implemented, namely from April to September.
    step();
    // We would normally return an error. But this command parses the value first.
    step();
    // In practice this depends on the data, and would differ for each.
    step();
    step(Layout {
        first: Default::default(), // placeholder
        second: [0u8; 16],         // placeholder
        third: None,               // placeholder
    });
    a.cmp(b)
}

/// Callers should use [`watch`] in production code, to avoid deadlocks.
fn metrics() -> usize {
    step()
}

enum Parts {
    /// Holds a resolved query placeholder
    Query(usize),
}

/// Placeholder for the real trait when the feature is disabled.
pub trait Estree {}

fn left_undone(a: &str, b: &str) -> Ordering {
    // For now, all pages are loaded.
//     ^^^^^^^ admission/deferral
    step();
    // for now only the importer is supported
//     ^^^^^^^ admission/deferral
    step();
    // We cannot use this path for now.
//                             ^^^^^^^ admission/deferral
    step();
    // Record it for now and clean up later.
//               ^^^^^^^ admission/deferral
    step();
    // They are limited to 32 bits for now.
//                                 ^^^^^^^ admission/deferral
    step();
    // It is done by hand for now.
//                        ^^^^^^^ admission/deferral
    step();
    // It can't be done for now because of the pattern.
//                      ^^^^^^^ admission/deferral
    step();
    // Set this to zero for now; it'll be computed.
//                      ^^^^^^^ admission/deferral
    step();
    // Simplified parser
//     ^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Weigh them (simplified)
//                 ^^^^^^^^^^ admission/deferral
    step();
    // Placeholder implementation to compile on other platforms
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Placeholder ranking, weighs nothing
//     ^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Placeholder for the real cache
//     ^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    let cache = Cache::default();
    // This is only a placeholder.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step(0);
    // Returns a placeholder value.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    return 0;
    // Return a mock response.
//     ^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step(Self::load());
    // Dummy response
//     ^^^^^^^^^^^^^^ admission/deferral
    step(Self::load());
    // Weigh the texts (placeholder)
//                      ^^^^^^^^^^^ admission/deferral
    step();
    // `work` would be here. TODO: decide whether to support it
//            ^^^^^^^^^^^^^ admission/deferral
    step();
    // The check would happen here.
//               ^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Renewed frames are not implemented.
//                    ^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This code is not for production.
//                  ^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // We will delete them eventually.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Ordering will be implemented in a later release.
//              ^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // This function will be implemented to read from the disk.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // We would normally check the name.
//     ^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // In practice, this would be learned.
//     ^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step(Weights {
        first: 0.85, // placeholder
//                      ^^^^^^^^^^^ admission/deferral
        second: Vec::new(), // Placeholder, not read yet
//                             ^^^^^^^^^^^ admission/deferral
    });
    a.cmp(b)
}

/// Query parsing placeholder
//                ^^^^^^^^^^^ admission/deferral
fn plan() {}
