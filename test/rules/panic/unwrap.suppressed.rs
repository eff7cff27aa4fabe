fn directives(x: Option<u8>) {
    x.unwrap(); // shipworthy-ignore panic/unwrap: filled above
    // shipworthy-ignore panic/unwrap: filled above
    x.unwrap();
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
    // shipworthy-ignore panic/*: filled above
    x.unwrap();
    // shipworthy-ignore *: filled above
    x.unwrap();
    /* shipworthy-ignore panic/unwrap: filled above */
    x.unwrap();
    // shipworthy-ignore panic/expect, panic/unwrap: filled above
    x.unwrap();
    // shipworthy-ignore panic/expect: not this one
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
    // shipworthy-ignore panic/unwrap: filled above
    // A comment between.

    x.unwrap();
    // shipworthy-ignore panic/unwrap: one line, several findings
    (x.unwrap(), x.unwrap());
    // shipworthy-ignore panic/unwrap: the line of the finding counts
    let value = x
        .map(|y| y + 1)
        .unwrap();
//       ^^^^^^^^ panic/unwrap
    let value = x
        // shipworthy-ignore panic/unwrap: filled above
        .unwrap();
    // This sentence names shipworthy-ignore panic/unwrap: it is none
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
    let text = "// shipworthy-ignore panic/unwrap: in a string";
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[allow(clippy::unwrap_used)]
fn allowed(x: Option<u8>) -> u8 {
    fn nested(x: Option<u8>) -> u8 {
        x.unwrap()
    }
    println!("{}", x.unwrap());
    x.unwrap()
}

fn after(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

#[expect(clippy::unwrap_used, reason = "filled above")]
fn expected(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[allow(clippy::expect_used, clippy::unwrap_used)]
impl Thing {
    fn one(x: Option<u8>) -> u8 {
        x.unwrap()
    }

    #[warn(clippy::unwrap_used)]
    fn two(x: Option<u8>) -> u8 {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }

    #[deny(clippy::unwrap_used)]
    fn three(x: Option<u8>) -> u8 {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }
}

mod inner_attribute {
    #![allow(clippy::unwrap_used)]

    fn one(x: Option<u8>) -> u8 {
        x.unwrap()
    }

    fn two(x: Option<u8>) -> u8 {
        #![warn(clippy::unwrap_used)]
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }

    static LAZY: LazyLock<u8> = LazyLock::new(|| x.unwrap());
}

#[deny(clippy::unwrap_used)]
mod deny {
    #[allow(clippy::unwrap_used)]
    fn one(x: Option<u8>) -> u8 {
        x.unwrap()
    }

    fn two(x: Option<u8>) -> u8 {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }
}

#[allow(clippy::restriction)]
fn group(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[allow(warnings)]
fn everything(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[allow(clippy::option_unwrap_used)]
fn old_name(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[allow(unwrap_used)]
fn bare_name(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[allow(clippy::all)]
#[allow(clippy::pedantic, clippy::unwrap_in_result, clippy::expect_used)]
fn other_lints(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

#[cfg_attr(not(debug_assertions), allow(clippy::unwrap_used))]
fn conditional(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[cfg_attr(test, allow(clippy::unwrap_used))]
fn conditional_on_test(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

#[allow(clippy::unwrap_used)]
#[warn(clippy::unwrap_used)]
fn the_last_of_two_wins(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

#[warn(clippy::unwrap_used)]
#[allow(clippy::unwrap_used)]
fn the_last_of_two_allows(x: Option<u8>) -> u8 {
    x.unwrap()
}

#[allow(clippy::unwrap_used)]
#[deny(warnings)]
fn denying_warnings_turns_nothing_on(x: Option<u8>) -> u8 {
    x.unwrap()
}

fn statements(x: Option<u8>) {
    #[allow(clippy::unwrap_used)]
    let value = x.unwrap();
    let value = x.unwrap();
//                ^^^^^^^^ panic/unwrap
    #[allow(clippy::unwrap_used)]
    {
        x.unwrap();
    }
    #[expect(clippy::unwrap_used)]
    x.unwrap();
    #[expect(clippy::unwrap_used)]
    println!("{}", x.unwrap());
//                   ^^^^^^^^ panic/unwrap
    #[allow(clippy::unwrap_used)]
    if x.unwrap() == 1 {
        x.unwrap();
    } else {
        x.unwrap();
    }
    match x {
        #[allow(clippy::unwrap_used)]
        Some(1) => x.unwrap(),
        _ => x.unwrap(),
//             ^^^^^^^^ panic/unwrap
    };
    let value = Thing {
        #[allow(clippy::unwrap_used)]
        one: x.unwrap(),
        two: x.unwrap(),
//             ^^^^^^^^ panic/unwrap
    };
    x.unwrap();
//    ^^^^^^^^ panic/unwrap
}

#[allow(clippy::unwrap_used)]
const CLOSURE: fn(Option<u8>) -> u8 = |x| x.unwrap();

#[allow(clippy::unwrap_used)]
trait Named {
    fn provided(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

fn last(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}
