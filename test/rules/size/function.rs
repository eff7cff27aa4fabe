// settings: {"thresholds": {"function": 3}}
fn three_lines() {
// ^^^^^^^^^^^ size/function: "The function has 3 lines of code and has reached the limit."
    one();
    two();
    three();
}

fn two_lines() {
    one();

    // A comment does not count.
    /* Nor does
       this. */
    two(); // This line does.
}

/// Documentation does not count.
#[inline]
pub(crate) async unsafe fn with_modifiers<T>(
//                         ^^^^^^^^^^^^^^ size/function: "The function has 3 lines of code and has reached the limit."
    argument: T,
    another: T,
) -> Result<(), Error>
where
    T: Clone,
{
    one(); two();
    three();
    four()
}

fn größe() {
// ^^^^^ size/function
    call(
        "é😀",
    )
}

fn strings() {
    "lines of a string
     count

     // also those that look like comments"
}

impl Thing {
    fn method(&self) {
//     ^^^^^^ size/function
        one();
        two();
        three();
    }

    fn short(&self) {
        one();
    }
}

trait Named {
    fn required(&self);
    fn provided(&self) {
//     ^^^^^^^^ size/function
        one();
        two();
        three();
    }
}

fn outer() {
// ^^^^^ size/function: "The function has 5 lines of code, the limit is 3."
    fn inner() {
//     ^^^^^ size/function: "The function has 3 lines of code and has reached the limit."
        one();
        two();
        three();
    }
}

fn tests_inside_do_not_count() {
    one();
    #[cfg(test)]
    mod tests {
        fn helper() {
            one();
            two();
            three();
        }
    }
}

cfg_rt! {
    fn in_a_macro() {
//     ^^^^^^^^^^ size/function
        one();
        two();
        three();
    }
}

macro_rules! body {
    () => {
        fn generated() {
            one();
            two();
            three();
        }
    };
}

#[test]
fn test() {
    one();
    two();
    three();
}

#[cfg(test)]
mod tests {
    fn helper() {
        one();
        two();
        three();
    }
}

// shipworthy-ignore size/function: a table of calls
fn suppressed() {
    one();
    two();
    three();
}

#[allow(clippy::too_many_lines)]
fn allowed() {
    one();
    two();
    three();
}

// fn in_a_comment() {
//     one();
//     two();
//     three();
// }
const TEXT: &str = "fn in_a_string() {
    one();
    two();
    three();
}";

fn pointer(f: fn(u8) -> u8) {}

fn one_line() { one(); two(); three(); }

fn r#match() {
// ^^^^^^^ size/function
    one();
    two();
    three();
}
