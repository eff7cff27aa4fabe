// settings: {"thresholds": {"embeddedTests": 5}}
//! Rules from another tool.
pub(crate) mod rules;
mod settings;

pub use rules::Rule;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first() {}

    fn helper() {}
}
