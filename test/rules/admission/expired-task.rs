// TODO(2025-12-31): drop the old header
// ^^^^ admission/expired-task
fn old() {}

// HACK: until 2025-06-01 the header is sent twice
// ^^^^ admission/expired-task
fn twice() {}

/*
 * Reads the header.
 * FIXME (kim, by 2025-03-01): one more copy
// ^^^^^ admission/expired-task
 */
fn copy() {}

// TODO(kim): one thing
// TODO(2024-02-29): another thing
// ^^^^ admission/expired-task
fn second() {}

// TODO(#12): remove after 2025-01-31
// ^^^^ admission/expired-task
fn after() {}

// TODO(2026-01-01): ends today
fn today() {}

// TODO(2027-01-31): later
fn future() {}

// FIXME(kim): broken since 2024-05-05
// HACK(kim, 2023-01-01): a date of writing
fn not_a_deadline() {}

// Valid until 2020-01-01, as the standard says.
// TODO(2025-13-40): no date
fn look_alikes() -> &'static str {
    "TODO(2020-01-01)"
}

cfg_rt! {
    // TODO(2025-01-01): in a macro
//     ^^^^ admission/expired-task
    fn in_a_macro() {}
}

#[cfg(test)]
mod tests {
    // TODO(2025-01-01): in a test
}

// shipworthy-ignore admission/expired-task: agreed with the team
// TODO(2025-01-01): suppressed
fn suppressed() {}
