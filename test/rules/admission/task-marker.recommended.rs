// settings: {"preset": "recommended"}
struct Pty {
    // XXX: Backend is required to be the first field, to ensure the order in which they are dropped.
    backend: Backend,
    // XXX: drop order is significant
    reader: Reader,
}

fn notes() {
    // XXX: This will block until the pipe is drained.
    // XXX This must be in sync with the defines of the shader.
}

fn reasons() {
    // HACK: as the list is opaque, we must take it apart.
}

fn tasks() {
    // XXX: remove?
//     ^^^ admission/task-marker
}

fn questions() {
    // XXX: is the order significant?
//     ^^^ admission/task-marker
}

fn work() {
    // XXX: this is slow because the list is copied
//     ^^^ admission/task-marker
}

fn imperative() {
    // XXX: return a result instead of a panic
//     ^^^ admission/task-marker
}

fn hack() {
    // HACK: the list is read twice
//     ^^^^ admission/task-marker
}

fn with_a_task() {
    // XXX: drop order is significant
    // TODO: keep it in one place
//     ^^^^ admission/task-marker
}

fn todo() {
    // TODO: the order is significant because of the lock
//     ^^^^ admission/task-marker
}

/// The kind: HACK, XXX, FIXME, or TODO.
enum Kind {}

fn owners() {
    // TODO(XXX): look again at the default
//     ^^^^ admission/task-marker: "`TODO` marks an open task."
}

fn emphasis() {
    // XXX: only look at the sources if a name is wrong
    step();
    // XXX: wat?
    step();
    // XXX: check the alias first: the editor fills in the defaults
}

fn doubt() {
    // XXX: this doesn't register a waker...?
//     ^^^ admission/task-marker
}

fn dismissed() {
    // TODO(perf): we could do the moves in place, but this is so uncommon
    // that it shouldn't matter.
}

fn dismissed_again() {
    // FIXME: This looks odd but I don't think this matters.
    step();
    // HACK: the pipe should be marked, yet more structure seems not worthy.
}

fn unsure() {
    // TODO: swap the buffers, I don't know if it's worth it.
//     ^^^^ admission/task-marker
}

fn topic() {
    // TODO(perf): do the moves in place
//     ^^^^ admission/task-marker: "`TODO` marks an open task (`perf`)."
}

/// HACK: the module is parsed a second time, so that its numbers are new.
///
/// FIXME: names that hide each other are found twice
//  ^^^^^ admission/task-marker
struct Tracker {}

fn imperative_without_a_colon() {
    // XXX ignore options and suggest all files
//     ^^^ admission/task-marker
}

/// HACK: Also take lists for empty that hold tags alone. Rows of the table need to be found by readers of the
/// screen, but tags stand in the way of the layout.
fn is_empty() {}

fn explanations() {
    // HACK: We replace the names of the group with a field so that we can later insert the value.
    step();
    // HACK: Add a final newline to avoid display issues in some terminals. Currently, the bar puts spaces at the end
    // of the line. This might not be desirable in all cases.
    step();
    // XXX: this awkwardness deals with the file being locked already
    step();
    // XXX: the flag additionally disables bold, so we need to enable it again here
    step();
    // XXX the read races with the write in `claim()`. The only problem is that the old text may be seen. Can only
    // fix that by another lock.
    step();
    // XXX: check the alias first, to get round the editor, which fills in the defaults instead of an empty list.
    step();
    // XXX: the default should never allocate
    step();
    // XXX: set the name in a block. Otherwise the guard lives too long.
    step();
    // HACK: the library gives no access to the error, so it is stored and taken out behind the call.
}

fn needs() {
    // XXX: this needs to be handled by the caller
//     ^^^ admission/task-marker
}

fn plan() {
    // HACK: can be removed once the other parser is released, which has names for groups and for their fields.
//     ^^^^ admission/task-marker
}

fn issue() {
    // HACK: the bar puts spaces at the end of the line, and the cursor with them: https://example.com/bar/issues/12
//     ^^^^ admission/task-marker
}

fn complaint() {
    // HACK: the block is taken for a closure, which is wrong, but the parser has no other kind for what it finds here
//     ^^^^ admission/task-marker
}

fn wish() {
    // HACK: every cell gets its tag by hand. Ideally the layout would know which of them are read aloud.
//     ^^^^ admission/task-marker
}

fn order() {
    // XXX: the buffer is cleared in two places. Move it to the caller.
//     ^^^ admission/task-marker
}

fn topic_alone() {
    // XXX watch mechanism
//     ^^^ admission/task-marker
}

fn always_a_task() {
    // FIXME: the flag additionally disables bold, so we need to enable it again here
//     ^^^^^ admission/task-marker
}

fn settled() {
    // XXX: do we care about checking the input more than this? Probably not...?
    step();
    // XXX: we might get old rows of other writers, but it's fine?
    step();
    // HACK: For more accurate messages aligned with the user's intention
    step();
}

fn asked() {
    // XXX: do we care about checking the input more than this?
//     ^^^ admission/task-marker
}

fn asked_again() {
    // XXX: maybe we should check the input? Probably the parser does.
//     ^^^ admission/task-marker
}

fn short() {
    // HACK: for now
//     ^^^^ admission/task-marker
}

fn assumptions() {
    // HACK: Assume the defaults are correct.
    step();
    // HACK: assuming ASCII é😀
    step();
    // XXX: Why is this the code for "unknown command"?
    step();
    // XXX why does the parser read it twice?
}

fn wants() {
    // HACK: Assume that it is sorted, until the parser is ready.
//     ^^^^ admission/task-marker
    step();
    // HACK: assumptions
//     ^^^^ admission/task-marker
    step();
    // XXX: Why is this not a map?
//     ^^^ admission/task-marker
    step();
    // XXX: Why don't we use a map?
//     ^^^ admission/task-marker
    step();
    // XXX: why is this a list? Use a map.
//     ^^^ admission/task-marker
    step();
    // FIXME: Why is this the code for "unknown command"?
//     ^^^^^ admission/task-marker
}

fn spoken_of() {
    // It is none, as there's no such case yet. FIXME if the assertion below fails
    step();
    // Lists only. See the corresponding TODO tests in the other file.
    step();
}

fn set() {
    // FIXME if the list is empty
//     ^^^^^ admission/task-marker
    step();
    // It is none so far. FIXME: if the list is empty
//                        ^^^^^ admission/task-marker
    step();
    // It lists names TODO sort
//                    ^^^^ admission/task-marker
    step();
}

fn tells_how() {
    // HACK: Leverage the other parser for partial versions
    step();
    // HACK: avoid reading the settings of the user in tests
    step();
    // HACK: Interpret `~>` as `~`
    step();
    // XXX (issue #350): Ensure that the library doesn't get dropped prematurely,
    // nor is loaded multiple times.
    step();
    // XXX: We don't know the name of the graph
    step();
    // XXX: Why input included WHITESPACE?
    step();
}

fn tells_what_is_left() {
    // HACK: avoid parsing this twice until the parser is fixed
//     ^^^^ admission/task-marker
    step();
    // HACK: avoid parsing this twice, see https://example.com/issues/12
//     ^^^^ admission/task-marker
    step();
    // XXX (issue #350): Ensure that this is handled, which it isn't yet.
//     ^^^ admission/task-marker
    step();
    // HACK: lie about the size
//     ^^^^ admission/task-marker
    step();
    // XXX: I don't know what this does
//     ^^^ admission/task-marker
    step();
    // XXX: We don't know why this fails
//     ^^^ admission/task-marker
    step();
    // XXX: Why do we parse it twice?
//     ^^^ admission/task-marker
    step();
    // TODO (issue #350): Ensure that the library is closed.
//     ^^^^ admission/task-marker
    step();
}

fn speaks_of_code() {
    // HACK: Avoid warnings by temporarily changing how much is said.
    step();
    // HACK: Avoid warnings temporarily
//     ^^^^ admission/task-marker
    step();
    // TODO All of this works around a bug.
//     ^^^^ admission/task-marker
    step();
    // end TODO
    step();
    // in the end TODO: read it
//                ^^^^ admission/task-marker
    step();
    /// Returns parameters that are not known: (*args: Todo, **kwargs: Todo)
    fn todo() {}
    // SAFETY: TODO, see the other one
//             ^^^^ admission/task-marker
    step();
    // parameters: Todo read them
//                 ^^^^ admission/task-marker
    step();
}

fn sighs() {
    // XXX(ann): T_T
    step();
    // XXX(ann): no good
//     ^^^ admission/task-marker
    step();
}

// XXX: This is only public so it can be shared with the other runner, which is extremely slow.
pub fn show() {}

// XXX: we can't do this for the other one because it stores the builder, but this needs to take it.
pub fn take() {}

// XXX: this is slow, which the other runner is not
// ^^^ admission/task-marker
pub fn slow() {}

// XXX: this is public so it can be shared; it should be moved there.
// ^^^ admission/task-marker
pub fn moved() {}

// XXX: while it is typed, the cursor may be outside. Try to find the right scope.
fn adjust() {}

// XXX: while it is typed, the cursor may be outside. Try the next scope.
// ^^^ admission/task-marker
fn other() {
    // HACK: we shouldn't assume anything here but this is limited and for messages
    step();
}

fn mirrors() {
    // XXX: For parity with bug #22519, this does not complete the types.
    step();
    // XXX: For parity with bug #22519, this should be left out.
//     ^^^ admission/task-marker
    step();
}

fn mirrors_until_then() {
    // XXX: To get around https://example.com/issues/12
//     ^^^ admission/task-marker
    step();
}
