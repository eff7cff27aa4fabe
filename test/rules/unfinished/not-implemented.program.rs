// settings: {"preset": "recommended", "path": "src/build.rs", "target": "program"}
fn main() {
    match kind() {
        Kind::Open => print(),
        kind => unimplemented!("unhandled source kind: {:?}", kind),
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
    todo!();
//  ^^^^^^^ unfinished/not-implemented
}
