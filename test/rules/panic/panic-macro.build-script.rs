// settings: {"preset": "recommended", "path": "src/templates/build.rs"}
fn main() {
    let include = std::env::var("DEP_INCLUDE").unwrap_or_else(|error| panic!("{error}"));
    println!("cargo:rerun-if-changed={include}");
}

fn include() -> String {
    std::env::var("DEP_INCLUDE").unwrap_or_else(|error| panic!("{error}"))
//                                                      ^^^^^^^^^^^^^^^^^ panic/panic-macro
}
