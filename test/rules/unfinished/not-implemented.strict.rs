// settings: {"preset": "strict"}
fn documentation() {
    unimplemented!("documentation only");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    todo!("documentation generation only");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

#[cfg(docsrs)]
fn only_for_documentation() {
    todo!()
//  ^^^^^^^ unfinished/not-implemented
}
