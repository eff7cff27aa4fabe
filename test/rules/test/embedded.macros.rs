// settings: {"thresholds": {"embeddedTests": 5}}
mod rules;

declare! { rules }

#[cfg(test)]
mod tests {
//  ^^^^^ test/embedded
    use super::*;

    #[test]
    fn first() {}

    fn helper() {}
}
