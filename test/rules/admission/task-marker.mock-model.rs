// settings: {"preset": "recommended"}
//! Models that answer questions.

/// Mock implementation of the model.
pub struct MockModel {
    // TODO: load the weights
//     ^^^^ admission/task-marker
    weights: Vec<f32>,
}
