//! Every line of this file is test code.
#![cfg(test)]

fn helper(x: Option<u8>) -> u8 {
    x.unwrap()
}

mod deeper {
    fn helper(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}
