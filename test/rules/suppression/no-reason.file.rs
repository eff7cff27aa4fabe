// settings: {"rules": {"panic/unwrap": "warning"}}
// shipworthy-ignore-file panic/unwrap
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
#![allow(warnings)]
// columns 0..19 todo: suppression/no-reason

fn plain(x: Option<u8>) -> u8 {
    x.unwrap()
}
