// settings: {"thresholds": {"fileInfo": 2, "fileWarning": 20}}
#![warn(missing_docs)]
// columns 0..22 size/file info: "The file has 3 lines of code, the limit is 2."

const A: u8 = 1;
const B: u8 = 2;
