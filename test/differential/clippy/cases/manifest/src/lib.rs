pub fn function(value: Option<u8>, pointer: *const u8) -> u8 {
    dbg!(value);
    value.unwrap();
    value.expect("warned");
    match value {
        Some(1) => panic!("denied"),
        Some(2) => todo!(),
        Some(3) => unimplemented!(),
        _ => unsafe { *pointer },
    }
}

#[warn(clippy::unwrap_used)]
pub fn warned(value: Option<u8>) -> u8 {
    value.unwrap()
}

#[allow(clippy::expect_used)]
pub fn allowed(value: Option<u8>) -> u8 {
    value.expect("allowed")
}

#[warn(clippy::restriction)]
pub mod all {
    pub fn function(value: Option<u8>) -> u8 {
        value.unwrap()
    }
}
