// settings: {"preset": "recommended", "path": "crates/core/build_common.rs", "packagePath": "build_common.rs"}
pub fn target() -> String {
    std::env::var("TARGET").unwrap()
}
