pub fn attributes_on_elements(a: Option<u8>) {
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
pub fn comments_in_an_attribute(a: Option<u8>) {
    a.unwrap();
}

pub fn braces_in_the_head_of_a_statement(a: Option<u8>) {
    #[allow(clippy::unwrap_used)]
    if { b() } == 1 {
        a.unwrap();
    }
    #[allow(clippy::unwrap_used)]
    if let Pair { b, c } = a.unwrap() {
        a.unwrap();
    }
    #[allow(clippy::unwrap_used)]
    match unsafe { b() } {
        1 => a.unwrap(),
    }
    a.unwrap();
//    ^^^^^^^^ panic/unwrap
    match b {
        #[allow(clippy::unwrap_used)]
        Pair { b, c } => a.unwrap(),
        _ => a.unwrap(),
//             ^^^^^^^^ panic/unwrap
    }
}
