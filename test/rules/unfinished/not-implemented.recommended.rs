// settings: {"preset": "recommended"}
fn documentation() {
    unimplemented!("documentation only");
    todo!("documentation generation only");
}

#[cfg(docsrs)]
fn only_for_documentation() {
    todo!()
}

#[cfg(not(docsrs))]
fn not_in_documentation() {
    todo!()
//  ^^^^^^^ unfinished/not-implemented
}
