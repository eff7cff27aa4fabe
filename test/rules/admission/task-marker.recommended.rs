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
