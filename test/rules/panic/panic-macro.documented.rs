// settings: {"preset": "recommended"}
/// ```c
/// #define SIZE_OF(tag) ((tag) == 1 ? 8 : Trap(true, "unrecognized é😀 tag"))
/// ```
pub fn size_of(tag: u8) -> usize {
    if tag == 1 { 8 } else { panic!("unrecognized é😀 tag") }
}

/// The size, for a tag that is known.
pub fn size_for(tag: u8) -> usize {
    if tag == 1 { 8 } else { panic!("unrecognized tag") }
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

/// Gives the current core. This code assumes that it is only run on cores of the family.
pub fn core(id: u32) -> Core {
    match id {
        0 => Core::First,
        1 => Core::Second,
        _ => panic!("unknown core"),
    }
}

/// Makes a call from the result of an earlier call to
/// `Call::index`.
pub fn call_at(index: u32) -> Call {
    match index {
        0 => Call::First,
        1 => Call::Second,
        _ => panic!("bad index: {index}"),
    }
}

/// Makes a call for an index. The user assumes a role.
pub fn call_for(index: u32) -> Call {
    match index {
        0 => Call::First,
        1 => Call::Second,
        _ => panic!("bad index: {index}"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

/// Reads all rules. Panics with an aggregated message
/// if one of them fails.
pub fn read_rules(rules: &[Rule]) -> Result<(), Error> {
    let message = report(rules);
    panic!("failed: {message}");
}

pub fn poll(state: State) -> Result<(), Error> {
    if state.is_closed() {
        panic!("coding error: either it is polled or the connection is closed");
    }
    if state.is_full() {
        // That's 2^27=134,217,728 items!
        panic!("too many items");
    }
    // That's 2^8 = 256 items.
    panic!("too many items");
//  ^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn fatal_error_of(code: i32, name: &str) {
    let text = text_of(code);
    panic!("failed to {name} the file: {text}");
}

fn fatality_of(code: i32, name: &str) {
    let text = text_of(code);
    panic!("failed to {name} the file: {text}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}
