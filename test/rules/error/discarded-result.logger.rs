// settings: {"preset": "recommended", "path": "src/logger.rs"}
fn line(out: &mut File) {
    let _ = out.write_all(b"\r\n");
}
