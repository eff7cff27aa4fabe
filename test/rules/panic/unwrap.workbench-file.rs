// settings: {"preset": "recommended", "path": "cli/src/workbench.rs"}
pub fn times(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}
