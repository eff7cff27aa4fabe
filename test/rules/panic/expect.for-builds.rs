// settings: {"preset": "recommended"}
pub fn snapshot(file: Option<&str>) -> &str {
    println!("cargo:rerun-if-changed=src/snapshot.js");
    file.expect("no file")
}

#[allow(
    clippy::disallowed_methods,
    reason = "minification runs at build time"
)]
pub fn minify(text: Option<&str>) -> &str {
    text.expect("no text")
}

#[allow(dead_code, reason = "used in build scripts")]
pub fn find(text: Option<&str>) -> &str {
    text.expect("no text")
}

#[allow(dead_code, reason = "compile-time known sizes fit, and build-time flags decide")]
pub fn sized(text: Option<&str>) -> &str {
    text.expect("no text")
//       ^^^^^^^^^^^^^^^^^ panic/expect
}

pub fn explain(text: Option<&str>) -> &str {
    println!("cargo: nothing to do, see cargo:rerun-if-changed");
    text.expect("no text")
//       ^^^^^^^^^^^^^^^^^ panic/expect
}
