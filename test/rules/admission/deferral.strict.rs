// settings: {"preset": "strict"}
fn state(fields: &mut Vec<Field>) {
    // For now they are in the order of insertion, so they are sorted.
//     ^^^^^^^ admission/deferral
    step();
    // only used in the larger edition for now
//                                     ^^^^^^^ admission/deferral
    fields.sort();
}

pub struct Call {
    /// For now, this is always `function`.
//      ^^^^^^^ admission/deferral
    pub kind: String,
}

fn clock() {
    // Simulate advancing time
//     ^^^^^^^^ admission/deferral
}
