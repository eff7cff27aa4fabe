// settings: {"preset": "recommended"}
fn worst_case_size() -> u32 {
    // The longest sequence has eight instructions, é😀.
    //
    // Tables are handled elsewhere (otherwise the worst case would be 2^31 * 4, clearly
    // not feasible).
    44
}

fn best_case_size() -> u32 {
// ^^^^^^^^^^^^^^ unfinished/dummy-return
    // The real value would be computed from the sequence.
    44
}
