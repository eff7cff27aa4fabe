// settings: {"preset": "strict"}
struct Pty {
    // XXX: drop order is significant
//     ^^^ admission/task-marker
    reader: Reader,
}
