fn attributes_on_elements(a: Option<u8>) {
    call(
        #[allow(clippy::unwrap_used)]
        a.unwrap(),
        a.unwrap(),
//        ^^^^^^^^ panic/unwrap
    );
    let b = [
        #[cfg(test)]
        a.unwrap(),
        a.unwrap(),
//        ^^^^^^^^ panic/unwrap
        #[allow(clippy::unwrap_used)]
        (a.unwrap(), a.unwrap()),
        a.unwrap(),
//        ^^^^^^^^ panic/unwrap
    ];
    call(#[allow(clippy::unwrap_used)] |x| { x.unwrap(); x.unwrap() }, a.unwrap());
//                                                                       ^^^^^^^^ panic/unwrap
    call(#[allow(clippy::unwrap_used)] b::<A, B>(a.unwrap()), c);
    (#[allow(clippy::unwrap_used)] a.unwrap()).max(a.unwrap());
//                                                   ^^^^^^^^ panic/unwrap
}

#[allow(
    clippy::expect_used, // a comment, with a comma
    /* another */ clippy::unwrap_used
)]
fn comments_in_an_attribute(a: Option<u8>) {
    a.unwrap();
}
