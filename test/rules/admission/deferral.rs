fn balance(account: u64) -> u64 {
    // In production, this would ask the ledger.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    account % 7
}

fn rates() -> f64 {
    // For now, every currency is worth the same.
//     ^^^^^^^ admission/deferral
    1.0
}

fn trailing() -> f64 {
    1.0 // hardcoded for now
//         ^^^^^^^^^ admission/deferral
}

fn block() -> f64 {
    /* For now, every currency is worth the same. */
//     ^^^^^^^ admission/deferral
    1.0
}

/// Returns the rate. For now it is always one.
//                    ^^^^^^^ admission/deferral
fn documented() -> f64 {
    1.0
}

fn not_ascii() -> f64 {
    let é = "😀"; // 😀 For now, every currency is worth the same.
//                      ^^^^^^^ admission/deferral
    1.0
}

fn strings() -> &'static str {
    println!("For now, every currency is worth the same.");
    "// For now, every currency is worth the same."
}

cfg_rt! {
    fn in_a_macro() -> f64 {
        // For now, every currency is worth the same.
//         ^^^^^^^ admission/deferral
        1.0
    }
}

fn look_alikes(file: &Path) {
    // Writes to a temporary file next to the target.
    // Rather than a placeholder, the query holds the value.
    // Runs in production with a larger pool.
    // There are no TODOs here.
    // The client is weak here because it must be dropped when the server exits.
    // A quick fix should be marked preferred if it solves the problem.
    // The quick fix would remove comments, hence it is unsafe here.
    // Forward from here.
}

#[test]
fn test() {
    // For now, every currency is worth the same.
}

#[cfg(test)]
mod tests {
    // For now, every currency is worth the same.
    fn helper() {}
}

/// For now, every currency is worth the same.
#[cfg(test)]
fn documented_helper() {}

fn suppressed() -> f64 {
    // shipworthy-ignore admission/deferral: the other rates come with the ledger
    // For now, every currency is worth the same.
    1.0
}

enum Kind {
    First,
    // ... existing variants
//         ^^^^^^^^^^^^^^^^^ admission/deferral
}

fn soon_gone() {
    // The lock can be dropped once the store is gone.
//              ^^^^^^^^^^^^^^^^^^^ admission/deferral
}
