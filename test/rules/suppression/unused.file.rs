// settings: {"rules": {"panic/unwrap": "warning"}}
// shipworthy-ignore-file panic/unwrap: nothing is here
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused

fn plain(x: Option<u8>) -> u8 {
    x.unwrap_or(1)
}
