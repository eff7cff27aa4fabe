// settings: {"preset": "recommended"}
fn generate(constant: &Constant) -> Document {
    match constant {
        Constant::Text { value } => text(value),
        Constant::Todo { .. } => panic!("todo constants should not reach code generation é😀"),
        Constant::Missing { .. } => panic!("unimplemented operators can never happen after checking"),
        Constant::Stub { .. } => unreachable!("the checker must not let a stub through"),
        Constant::Done { .. } => unreachable!("done rows should never report not done later"),
        Constant::Open { .. } => panic!("The worker must never answer not done"),
    }
}

fn still_missing(kind: Kind) {
    match kind {
        Kind::A => panic!("todo: this should never happen"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::B => panic!("not implemented, must not be called"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::C => panic!("cannot export rows: not implemented"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::I => unreachable!("rows should never come here, not done"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::J => unreachable!("should not be called because it is not implemented"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::K => panic!("must never be called - not implemented"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::L => unreachable!("rows should never report not done for now"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::D => panic!("TODO constants"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::E => todo!("todo constants should not reach code generation"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::F => unimplemented!("todo constants should not reach code generation"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::G => panic!("unimplemented kinds should not be used for now"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Kind::H => panic!("unimplemented kinds can't be exported"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

fn bound(from: Kind, to: Width) -> u64 {
    match (from, to) {
        // Wide numbers don't use this function, because the machine
        // does that itself, so only cases for narrow ones are
        // listed here.
        (Kind::F32, Width::W8) => 1,
        (Kind::F64, Width::W8) => 2,
        _ => unimplemented!(),
    }
}

fn limit(from: Kind, to: Width) -> u64 {
    match (from, to) {
        // Narrow numbers come first.
        (Kind::F32, Width::W8) => 1,
        _ => unimplemented!(),
//           ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}
