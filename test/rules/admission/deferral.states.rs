// settings: {"preset": "recommended"}
fn states(a: &str, b: &str) -> Ordering {
    // The capacity is inflated iteratively until we find a solution.
    step();
    // The rows have yet to be written to the disk.
    step();
    // We convert the problem into a simplified one. In this simplified version, nodes are just numbers.
    let problem = to_simplified_problem(a, b);
    // -1 % 900 = -1 (wrong: would compute the start as 0)
    step();
    // Note: To prevent a loss of types, the conversion is not implemented.
    step();
    // Return fake response for the version request.
    step();
    // Handle cast(Placeholder, 'name') of the query.
    step(Expr::Placeholder);
    // The number is assigned by the server, set "0" here as a placeholder.
    step();
    // The method is one of several (would need an intersection, handled separately).
    step();
    // For now, all characters of the texts are equal.
    step();
    // Takes the deepest change that we have for the moment.
    step();
    // future has not been leaked into Python for now, and other code can only call
    // `set_result(None)` in the `Wake` implementation, so it's safe to unwrap é😀
    step();
    // The list is not shared for now, so this can't fail.
    step();
    // For now nobody has been told of the list, so this is safe.
    step();
    View {
        name: a,
        // placeholder
        handle: String::new(),
    }
}

fn left_undone(a: &str, b: &str) -> Ordering {
    // Copies the list until we find a solution.
//                     ^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // The tests have yet to be written.
//                    ^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // In this simplified version, nodes are just numbers.
//             ^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Skips the check (would need a parser).
//                      ^^^^^^^^^^ admission/deferral
    step();
    // A check to prevent loops is not implemented.
//                              ^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Return fake response for now.
//     ^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // Return mock response for the version request.
//     ^^^^^^^^^^^^^^^^^^^^ admission/deferral
    step();
    // (placeholder)
//      ^^^^^^^^^^^ admission/deferral
    step();
    // For now, all users are admitted.
//     ^^^^^^^ admission/deferral
    step();
    // The best solution that we have for now.
//                                    ^^^^^^^ admission/deferral
    step();
    // We skip the check for now, and the list is short, so it's safe to unwrap.
//                       ^^^^^^^ admission/deferral
    step();
    // For now we take the first of them, and the others are dropped, so it's safe to unwrap.
//     ^^^^^^^ admission/deferral
    step();
    // The errors are ignored for now, so this can't fail.
//                            ^^^^^^^ admission/deferral
    step();
    // The list is copied for now, so that it is short.
//                        ^^^^^^^ admission/deferral
    step();
    Score {
        name: a,
        // placeholder
//         ^^^^^^^^^^^ admission/deferral
        confidence: 0.85,
        stability: 0.95, // placeholder
//                          ^^^^^^^^^^^ admission/deferral
        details: None,
    }
}
