// settings: {"thresholds": {"fileInfo": 2, "fileWarning": 2}}
// shipworthy-ignore-file size/file: a table
const TABLE: &[u8] = &[
    1,
    2,
];
