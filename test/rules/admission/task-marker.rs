// TODO: reject names that are too long
// ^^^^ admission/task-marker: "`TODO` marks an open task."
fn rename(name: &str) {
    work(); // FIXME this fails for empty names
//             ^^^^^ admission/task-marker: "`FIXME` marks an open task."
    /* XXX look here again */
//     ^^^ admission/task-marker
    // HACK: reads the length twice
//     ^^^^ admission/task-marker
    /*
     * TODO: in a block
//     ^^^^ admission/task-marker
     */
    let é = "😀"; // 😀 TODO: not ASCII
//                      ^^^^ admission/task-marker
    println!("TODO: in a string");
}

/// TODO: document the errors
//  ^^^^ admission/task-marker
fn documented() {}

// A first line.
// TODO: one finding for a comment
// ^^^^ admission/task-marker
// FIXME: with two markers
fn twice() {}

cfg_rt! {
    // TODO: in a macro
//     ^^^^ admission/task-marker
    fn in_a_macro() {}
}

fn look_alikes() -> &'static str {
    // The xxxx mark is a wildcard; ToDouble and Hacker are names.
    // The escape \u1234 is written \uXXXX.
    // This is the todos list of the user.
    "TODO"
}

#[test]
fn test() {
    // TODO: more cases
}

#[cfg(test)]
mod tests {
    // FIXME: more cases
}

fn suppressed() {
    // shipworthy-ignore admission/task-marker: tracked elsewhere
    // TODO: more cases
}

// ZERO TOLERANCE: NO TODO/FIXME/placeholders
// in a finished module.

// FIXME/TODO: one of both counts
// ^^^^^ admission/task-marker

// TODO(ada): listen twice, see https://github.com/one/two/issues/4280.
// ^^^^ admission/task-marker
fn listen() {}
