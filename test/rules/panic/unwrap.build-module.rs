// settings: {"preset": "recommended", "path": "crates/core/src/build_common.rs", "packagePath": "src/build_common.rs"}
pub fn target() -> String {
    std::env::var("TARGET").unwrap()
//                          ^^^^^^^^ panic/unwrap
}
