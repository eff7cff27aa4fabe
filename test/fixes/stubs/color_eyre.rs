//! As much of color-eyre's interface as the fixes write: it exports the crate that it builds on.
pub use eyre;
pub use eyre::{Report, Result};
