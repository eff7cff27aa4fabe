// settings: {"preset": "recommended"}
fn messages(state: &State) {
    state.load_all(1).expect("Failed to load");
//                    ^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    state.compute(1).expect("Vector not found");
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    state.compute(1).expect("set up failed");
//                   ^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    state.compute(1).expect("driver missing");
    state.compute(1).expect("é");
}
