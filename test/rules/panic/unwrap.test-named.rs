// This test harness is what users run.

fn answer(value: Option<u8>) -> u8 {
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}

pub mod test {
    pub fn terminal(text: Option<u8>) {
        text.unwrap();
//           ^^^^^^^^ panic/unwrap
    }
}

mod tests {
    fn helper(text: Option<u8>) {
        text.unwrap();
//           ^^^^^^^^ panic/unwrap
    }

    mod inner {
        fn helper(text: Option<u8>) {
            text.unwrap();
//               ^^^^^^^^ panic/unwrap
        }
    }
}

mod testing {
    fn helper(text: Option<u8>) {
        text.unwrap();
//           ^^^^^^^^ panic/unwrap
    }
}

#[cfg(any(test, feature = "testexport"))]
pub mod exported {
    pub fn helper(text: Option<u8>) {
        text.unwrap();
    }
}

#[cfg(any(test, fuzzing, feature = "test-util"))]
fn of_tests(text: Option<u8>) {
    text.unwrap();
}

#[cfg(any(test, feature = "proptest-impl"))]
fn of_properties(text: Option<u8>) {
    text.unwrap();
}

#[cfg(any(test, feature = "latest"))]
fn of_a_feature(text: Option<u8>) {
    text.unwrap();
//       ^^^^^^^^ panic/unwrap
}

#[cfg(any(test, unix))]
fn of_unix(text: Option<u8>) {
    text.unwrap();
//       ^^^^^^^^ panic/unwrap
}

#[cfg(any(feature = "testing", feature = "test-util"))]
fn of_features_alone(text: Option<u8>) {
    text.unwrap();
//       ^^^^^^^^ panic/unwrap
}
