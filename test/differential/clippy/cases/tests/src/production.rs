pub fn function(value: Option<u8>) -> u8 {
    value.unwrap()
}

mod inner {
    #![cfg(test)]

    fn helper(value: Option<u8>) -> u8 {
        value.unwrap()
    }
}
