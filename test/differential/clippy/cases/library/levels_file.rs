//! A file that allows.
#![allow(clippy::unwrap_used)]
#![allow(clippy::panic, clippy::print_stdout)]

fn function(value: Option<u8>) {
    value.unwrap();
    value.expect("e");
    println!("p");
    eprintln!("p");
    if value.is_none() {
        panic!("p");
    }
}

#[warn(clippy::unwrap_used)]
fn warned(value: Option<u8>) {
    value.unwrap();
}

mod inner {
    #![deny(clippy::panic)]
    fn function(value: Option<u8>) {
        value.unwrap();
        panic!("p");
    }
}
