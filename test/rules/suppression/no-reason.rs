// settings: {"rules": {"panic/unwrap": "warning"}}
fn plain(x: Option<u8>) {
    // shipworthy-ignore panic/unwrap
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason: "A finding is ignored here and nobody says why."
    x.unwrap();
    // shipworthy-ignore panic/unwrap:
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    x.unwrap();
    x.unwrap(); // shipworthy-ignore panic/unwrap
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    /* shipworthy-ignore panic/unwrap */
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    x.unwrap();
    /*
     * shipworthy-ignore panic/unwrap
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
     */
    x.unwrap();
    // shipworthy-ignore panic/unwrap until 2099-01-01
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    x.unwrap();
    // shipworthy-ignore panic/*
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    x.unwrap();
    let é = "😀"; /* 😀 */ x.unwrap(); // shipworthy-ignore panic/unwrap
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
}

fn with_reasons(x: Option<u8>) {
    // shipworthy-ignore panic/unwrap: filled above
    x.unwrap();
    x.unwrap(); // shipworthy-ignore panic/unwrap: filled above
    // shipworthy-ignore panic/unwrap until 2099-01-01: filled above
    x.unwrap();
}

fn look_alikes(x: Option<u8>) -> &'static str {
    // A sentence about shipworthy-ignore panic/unwrap
    // shipworthy-ignored panic/unwrap
    // shipworthy-ignore-next panic/unwrap
    // shipworthy ignore panic/unwrap
    "// shipworthy-ignore panic/unwrap"
}

#[test]
fn test() {
    // shipworthy-ignore panic/unwrap
    x.unwrap();
}

#[cfg(test)]
mod tests {
    // shipworthy-ignore panic/unwrap
}

#[allow(clippy::unwrap_used)]
// columns 0..29 suppression/no-reason
fn attribute(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[allow(clippy::unwrap_used, reason = "filled above")]
fn attribute_with_a_reason(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[allow(dead_code)]
fn other_lint() {}

#[allow(warnings)]
mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

#[allow(warnings)]
// columns 0..18 suppression/no-reason
mod own {
    fn f() {}
}

#[allow(
    clippy::missing_panics_doc, // clippy::unwrap_used
    /* clippy::panic */ clippy::pedantic
)]
fn named_in_a_comment() {}
