// settings: {"preset": "strict"}
#[cfg(feature = "failpoints")]
fn inject(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

fn checks(x: Option<u8>) {
    if cfg!(debug_assertions) {
        x.unwrap();
//        ^^^^^^^^ panic/unwrap
    }
    fail_point!("timeout", |value| value.unwrap());
//                                       ^^^^^^^^ panic/unwrap
}

/// Only used in tests.
fn value_for_test(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

impl Client for MockClient {
    fn send(&self, x: Option<u8>) -> u8 {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }
}
