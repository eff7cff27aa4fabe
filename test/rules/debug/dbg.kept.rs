// settings: {"preset": "recommended"}
#[expect(dead_code)]
#[cfg(feature = "std")]
fn debug_elements(elements: &[Element]) {
    std::dbg!(elements);
}

fn debug_others(elements: &[Element]) {
    std::dbg!(elements, "é😀");
//       ^^^^^^^^^^^^^^^^^^^^^ debug/dbg
}

#[allow(dead_code)]
fn elements(elements: &[Element]) {
    dbg!(elements);
//  ^^^^^^^^^^^^^^ debug/dbg
}
