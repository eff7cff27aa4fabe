#[test]
fn empty() {}
// ^^^^^ test/no-assertion

#[test]
fn only_a_comment() {
// ^^^^^^^^^^^^^^ test/no-assertion
    // later
}

#[test]
fn commented_out() {
// ^^^^^^^^^^^^^ test/no-assertion
    // assert_eq!(add(1, 2), 3);
    // add(1, 2).unwrap();
}

#[test]
fn asks() {
// ^^^^ test/no-assertion
    // How is this called?
}

#[tokio::test]
async fn adds() {
//       ^^^^ test/no-assertion
    let sum = add(1, 2);
    println!("{sum}");
}

#[test]
fn always_true() {
// ^^^^^^^^^^^ test/no-assertion
    let _ = add(1, 2);
    assert!(true);
}

#[test]
#[cfg(unix)]
fn always_true_with_words() {
// ^^^^^^^^^^^^^^^^^^^^^^ test/no-assertion
    assert!(true, "it got here");
}

#[test]
fn adds_twice() {
// ^^^^^^^^^^ test/no-assertion
    use std::fmt::Write;
    println!("before");
    let total = add(1, 2);
    eprintln!("{:?}", total);
}

#[test]
fn asserts() {
    assert_eq!(add(1, 2), 3);
}

#[test]
fn prints_and_asserts() {
    println!("{}", add(1, 2));
    assert!(add(1, 2) == 3);
}

#[test]
fn calls_a_helper() {
    let sum = add(1, 2);
    is_three(sum);
}

#[test]
fn fails_on_an_error() {
    let sum = add(1, 2).unwrap();
    println!("{sum}");
}

#[test]
fn returns_the_error() -> Result<(), Error> {
    let sum = add(1, 2)?;
    println!("{sum}");
    Ok(())
}

#[test]
#[should_panic]
fn panics() {
    let x = divide(1, 0);
    println!("{x}");
}

#[test]
fn compiles() {
    let _: fn() -> u8 = number;
}

#[test]
fn only_runs() {
    let _ = add(1, 2);
}

#[test]
fn loops() {
    for n in 0..10 {
        println!("{n}");
    }
}

#[test]
fn expects_a_mock() {
    let mock = server.expect_call();
    println!("{mock}");
}

#[cfg(test)]
mod tests {
    fn helper() {
        println!("no test");
    }

    #[test]
    fn empty() {}
//     ^^^^^ test/no-assertion
}

fn production() {
    println!("no test");
}

#[test]
fn prints_all_events() {
    println!("{:?}", Event::all());
}

#[test]
#[ignore = "not yet"]
fn skipped() {}

#[rstest]
fn template(#[case] n: u8) {}

quote! {
    #[test]
    fn quoted() {}
}

// shipworthy-ignore test/no-assertion: compiles, that is all
#[test]
fn suppressed() {}

#[test]
fn is_sent()
where
    Pool: Send + Sync,
{
}

#[test]
fn is_shared()
where
    for<'a> fn(&'a str): Copy,
    Vec<u8>: Clone,
{
    // The tests are in the bounds.
}
