// settings: {"preset": "recommended", "isTest": true}
#[test]
#[ignore]
// columns 0..9 test/skipped
fn case_0() {
    check(0);
}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn case_1() {
    check(1);
}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn case_2() {
    check(2);
}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn case_3() {
    check(3);
}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn case_4() {
    check(4);
}

#[test]
fn case_5() {
    check(5);
}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn case_6() {
    check(6);
}

#[test]
fn case_7() {
    check(7);
}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn case_8() {
    check(8);
}

#[test]
fn case_9() {
    check(9);
}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn case_10() {
    check(10);
}

#[test]
fn case_11() {
    check(11);
}

