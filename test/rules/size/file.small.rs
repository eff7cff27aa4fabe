// settings: {"thresholds": {"fileInfo": 4, "fileWarning": 9}}
// One
// Two
// Three
fn one() {
    two();
}

#[cfg(test)]
mod tests {
    fn one() {}
    fn two() {}
    fn three() {}
}
