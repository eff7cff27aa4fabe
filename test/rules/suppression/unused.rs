// settings: {"rules": {"panic/unwrap": "warning"}}
fn used(x: Option<u8>) {
    // shipworthy-ignore panic/unwrap: filled above
    x.unwrap();
    x.unwrap(); // shipworthy-ignore panic/unwrap: filled above
    // shipworthy-ignore panic/*: filled above
    x.unwrap();
    // shipworthy-ignore *: filled above
    x.unwrap();
}

fn unused(x: Option<u8>) {
    // shipworthy-ignore panic/unwrap: nothing is here
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: "`panic/unwrap` has no finding here to silence."
    x.unwrap_or(1);
    x.unwrap_or(1); // shipworthy-ignore panic/unwrap: nothing is here
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused
    // shipworthy-ignore panic/*: nothing is here
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: "`panic/*` has no finding here to silence."
    x.unwrap_or(1);
    // shipworthy-ignore *: nothing is here
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: "`*` has no finding here to silence."
    x.unwrap_or(1);
    // shipworthy-ignore panic/unwarp: misspelt
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: "`panic/unwarp` is not a rule."
    // shipworthy-ignore: no rule
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: "The directive names no rule."
    // shipworthy-ignore panic/unwrap, panic/unwarp: one of two
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: "`panic/unwarp` is not a rule."
    x.unwrap();
    // shipworthy-ignore panic/unwrap: too far above
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused
    x.unwrap_or(1);
    /* shipworthy-ignore panic/unwrap: in a block */
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused
    x.unwrap_or(1);
    let é = "😀"; // shipworthy-ignore panic/unwrap: not ASCII
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused
}

fn of_a_rule_that_is_off(x: Option<u8>) {
    // shipworthy-ignore panic/expect: the rule does not run
    x.expect("x");
}

fn look_alikes() -> &'static str {
    // A sentence about shipworthy-ignore panic/unwrap: nothing
    // shipworthy-ignored panic/unwrap: nothing
    "// shipworthy-ignore panic/unwrap: nothing"
}

#[test]
fn test() {
    // shipworthy-ignore panic/unwrap: tests are not judged
    x.unwrap_or(1);
}

#[cfg(test)]
mod tests {
    // shipworthy-ignore panic/unwrap: tests are not judged
}

macro_rules! body {
    ($e:expr) => {
        // shipworthy-ignore panic/unwrap: macro bodies are not judged
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused
        $e.unwrap()
    };
}
