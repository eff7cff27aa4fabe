// settings: {"preset": "recommended"}
fn from(id: &Id) -> Id {
    #[allow(clippy::expect_used)]
    let oid = Oid::from_bytes(id.as_bytes()).expect("`from_bytes` is expected to never fail, é😀");
    #[allow(clippy::expect_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    let oid = Oid::from_text(id.as_text()).expect("failed to read it");
    #[allow(clippy::unwrap_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    let oid = Oid::from_text(id.as_text()).expect("the text is always valid");
    oid
}

#[allow(clippy::expect_used)]
// columns 0..29 suppression/no-reason
fn whole(id: &Id) -> Id {
    let oid = Oid::from_bytes(id.as_bytes()).expect("the bytes are always valid");
    oid
}
