// settings: {"thresholds": {"fileInfo": 2, "fileWarning": 4}}
fn grüße() {
// columns 0..12 size/file: "The file has 4 lines of code and has reached the limit."
    one();
    two();
}
