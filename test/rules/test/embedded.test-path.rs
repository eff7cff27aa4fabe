// settings: {"thresholds": {"embeddedTests": 2}, "path": "tests/it.rs"}
#[cfg(test)]
mod tests {
    fn one() {}
    fn two() {}
}
