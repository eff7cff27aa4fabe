// settings: {"preset": "strict", "path": "payment-demo/src/lib.rs"}
fn charge() -> bool {
    // In a real implementation, this would ask the bank.
//     ^^^^^^^^^^^^^^^^^^^^^^^^ admission/deferral
    true
}
