//! A module.
// shipworthy-ignore-file panic/unwrap: written before the rule came, see the plan

fn one(x: Option<u8>) -> u8 {
    x.unwrap()
}

mod two {
    fn three(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}
