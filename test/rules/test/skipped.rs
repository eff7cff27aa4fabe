#[test]
#[ignore]
// columns 0..9 test/skipped
fn bare() {}

#[ignore]
// columns 0..9 test/skipped
#[test]
fn the_other_way_round() {}

mod tests {
    #[tokio::test]
    #[ ignore ]
//  ^^^^^^^^^^^ test/skipped
    async fn nested() {}
}

#[test]
#[ignore = "needs a network"]
fn with_a_reason() {}

#[test]
// Needs a network.
#[ignore]
fn with_a_comment_above() {}

#[test]
#[ignore] // needs a network
fn with_a_comment_behind() {}

#[test]
#[cfg_attr(miri, ignore)]
fn where_it_cannot_run() {}

#[ignored]
fn look_alike() {}

macro_rules! skipped {
    () => {
        #[ignore]
    };
}

// shipworthy-ignore test/skipped: flaky on one machine
#[ignore]
fn suppressed() {}

#[bench]
#[ignore]
fn parses_quickly(bencher: &mut test::Bencher) {
    bencher.iter(|| parse("1"));
}
