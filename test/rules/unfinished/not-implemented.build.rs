// settings: {"preset": "recommended", "path": "build.rs", "target": "build"}
fn main() {
    match kind() {
        Kind::Open => print(),
        kind => unimplemented!("unhandled source kind: {:?}", kind),
    }
    todo!();
}
