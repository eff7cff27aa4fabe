//! Stays closed in the tests: its findings come from the scan of the workspace.

pub fn first_line(text: &str) -> &str {
    text.lines().next().unwrap()
}

pub fn archive(_path: &str) -> std::io::Result<()> {
    unimplemented!()
}
