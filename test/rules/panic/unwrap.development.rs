// settings: {"preset": "recommended"}
#[cfg(feature = "failpoints")]
pub fn inject(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[cfg(feature = "fault-injection")]
impl Store {
    pub fn inject(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

#[cfg(any(feature = "testing", feature = "test-util"))]
pub mod doubles {
    pub fn value(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

#[cfg(all(unix, feature = "integration-tests"))]
pub fn integration(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[cfg(feature = "cpu_profiler")]
pub fn profile(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[cfg(feature = "extra-checks")]
pub fn verify(x: Option<u8>) -> u8 {
    x.unwrap()
}

pub fn unchecked(x: Option<u8>, y: Option<u8>) -> u8 {
    if cfg!(feature = "force_validate") {
        return x.unwrap();
    }
    if cfg!(feature = "validation") {
        return y.unwrap();
//               ^^^^^^^^ panic/unwrap
    }
    0
}

#[cfg(feature = "contest")]
pub fn contest(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

#[cfg(any(feature = "testing", feature = "serde"))]
pub fn of_a_real_feature(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

#[cfg(not(feature = "testing"))]
pub fn outside_tests(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

#[cfg(not(debug_assertions))]
pub fn release(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

pub fn timeout(values: &[Option<u8>]) -> u8 {
    fail_point!("timeout", |value| value.unwrap().parse::<u8>().unwrap());
    fail::fail_point!("a", values.len() > 1, |value| { value.unwrap() });
    if_point!("timeout", |value| digits::of(value).unwrap());
    values[0].unwrap()
//            ^^^^^^^^ panic/unwrap
}

pub fn checks(x: Option<u8>, y: Option<u8>, z: Option<u8>, is_slow: bool) -> u8 {
    if cfg!(debug_assertions) {
        x.unwrap();
    }
    let limit = if cfg!(debug_assertions) && is_slow {
        x.unwrap()
    } else {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    };
    if cfg!(feature = "failpoints") {
        x.unwrap();
    }
    if cfg!(debug_assertions) || is_slow {
        y.unwrap();
//        ^^^^^^^^ panic/unwrap
    }
    if !cfg!(debug_assertions) {
        z.unwrap();
//        ^^^^^^^^ panic/unwrap
    }
    if cfg!(not(debug_assertions)) {
        x.unwrap();
//        ^^^^^^^^ panic/unwrap
    }
    if is_slower(!cfg!(test)) {
        x.unwrap();
//        ^^^^^^^^ panic/unwrap
    }
    #[cfg(debug_assertions)]
    {
        x.unwrap();
    }
    #[cfg(debug_assertions)]
    x.unwrap();
    limit
}

pub fn serve(x: Option<u8>, y: Option<u8>, is_fast: bool) -> u8 {
    if is_fast {
        if cfg!(not(debug_assertions)) {
            return x.unwrap();
//                   ^^^^^^^^ panic/unwrap
        }
        y.unwrap();
    }
    y.unwrap();
//    ^^^^^^^^ panic/unwrap
    if !cfg!(debug_assertions) {
        y.unwrap();
//        ^^^^^^^^ panic/unwrap
    }
    y.unwrap();
//    ^^^^^^^^ panic/unwrap
    if !cfg!(debug_assertions) {
        if is_fast {
            return 1;
        }
    }
    y.unwrap();
//    ^^^^^^^^ panic/unwrap
    if !cfg!(debug_assertions) {
        let answer = answer();
        return answer.max(1);
    }
    let reload = || {
        x.unwrap();
    };
    y.unwrap()
}

pub fn serve_next(y: Option<u8>) -> u8 {
    y.unwrap()
//    ^^^^^^^^ panic/unwrap
}

cfg_test_util! {
    pub fn advance(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

cfg_net! {
    pub fn bind(x: Option<u8>) -> u8 {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }
}

#[cfg(doc)]
pub mod shown {
    pub fn value(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

#[cfg(not(doc))]
pub fn real(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

#[doc(hidden)]
pub fn _test(x: Option<u8>) -> u8 {
    x.unwrap()
}
