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

fn of_no_build(kind: Kind) {
    match kind {
        #[cfg(core)]
        Kind::Core => run(),
        #[cfg(not(any(web, core)))]
        _ => unimplemented!("unknown kind"),
    }
    match kind {
        #[cfg(core)]
        Kind::Core => run(),
        _ => unimplemented!("unknown kind"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}
