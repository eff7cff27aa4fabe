// settings: {"preset": "recommended", "path": "src/catalog.rs"}
fn line(out: &mut File) {
    let _ = out.write_all(b"\r\n");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
}
