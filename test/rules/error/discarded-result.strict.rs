// settings: {"preset": "strict"}
fn names(path: &Path) {
    let _ = tx.send(1);
//  ^^^^^^^^^^^^^^^^^^^ error/discarded-result
    let _ = handle.join();
//  ^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    file.flush().ok();
//  ^^^^^^^^^^^^^^^^^^ error/discarded-result
    let _ = fs::remove_file(path);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    let _ = "1".parse::<u8>();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    let _ = std::fs::write(path, "text");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    let _ = value.clone();
    let _ = compute();
}
