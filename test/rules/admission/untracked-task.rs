// TODO: reject names that are too long
// ^^^^ admission/untracked-task
fn rename(name: &str) {
    work(); // FIXME this fails for empty names
//             ^^^^^ admission/untracked-task
    /* XXX look here again */
//     ^^^ admission/untracked-task
}

// TODO(kim): the first is fine
// HACK: the second is not
// ^^^^ admission/untracked-task
fn second() {}

// TODO(see the minutes of the last meeting): several words name nobody
// ^^^^ admission/untracked-task
fn words() {}

// TODO: read UTF-8 and ISO-8601
// ^^^^ admission/untracked-task
fn standards() {}

// TODO(kim): an owner
fn owner() {}
// TODO @kim an owner
fn mention() {}
// FIXME #123 a ticket
fn number() {}
// TODO [PAY-12] a ticket
fn brackets() {}
// TODO(b/1234): a ticket
fn path() {}
// TODO: a ticket, https://example.com/issues/7
fn address() {}
// HACK: until 2027-12-01 a date
fn date() {}
// TODO(kim, PAY-12): an owner and a ticket
fn both() {}

fn look_alikes() -> &'static str {
    // This is the todos list of the user.
    "TODO: in a string"
}

cfg_rt! {
    // TODO: in a macro
//     ^^^^ admission/untracked-task
    fn in_a_macro() {}
}

#[cfg(test)]
mod tests {
    // TODO: more cases
}

// shipworthy-ignore admission/untracked-task: a note for readers
// TODO: suppressed
fn suppressed() {}
