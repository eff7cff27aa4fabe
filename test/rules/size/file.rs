// settings: {"thresholds": {"fileInfo": 4, "fileWarning": 9}}
//! Comments and blank lines do not count.

/* Nor does
   this. */
use std::fmt;
// columns 0..13 size/file info: "The file has 8 lines of code, the limit is 4."

fn one() { // one
    two(); /* two */

    three(
        "a string
         // over lines"
    );
}

#[cfg(test)]
mod tests {
    fn helper() {
        one();
    }
}

#[test]
fn test() {
    one();
}
