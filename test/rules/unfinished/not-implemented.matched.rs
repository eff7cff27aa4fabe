// settings: {"preset": "recommended"}
fn scale(layout: &Layout) -> u32 {
    let length = match layout.length {
        Length::Short | Length::Any => unimplemented!(),
//                                     ^^^^^^^^^^^^^^^^ unfinished/not-implemented
        Length::Long => 16,
    };
    match layout.kind {
        Kind::Half => match layout.length {
            Length::Short | Length::Any => unimplemented!(),
            Length::Long => length / 2,
        },
        Kind::Whole => match layout.width {
            Length::Short | Length::Any => unimplemented!(),
//                                         ^^^^^^^^^^^^^^^^ unfinished/not-implemented
            Length::Long => length,
        },
    }
}

fn convert(value: Value, kind: Kind) -> u32 {
    let first = match (value, kind) {
        (Value::Small(_), Kind::Int) => 1,
        (other, _) => unimplemented!("é😀 {other}"),
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    };
    match (value, kind) {
        (Value::Large(_), Kind::Int) => first,
        (other, _) => unimplemented!("{other}"),
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}

fn of_payloads(value: Value) -> u32 {
    let first = match value {
        Value::Small(1) => 1,
        Value::Large(_) | Value::Huge { .. } => unimplemented!(),
//                                              ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    };
    match value {
        Value::Small(1) => 1,
        Value::Large(_) | Value::Huge { .. } => unimplemented!(),
    }
}

fn in_other_arms(kind: Kind, filter: Filter) -> u32 {
    match kind {
        Kind::Half => match filter {
            Filter::All => 1,
            Filter::Some(_) => todo!(),
//                             ^^^^^^^ unfinished/not-implemented
        },
        Kind::Whole => match filter {
            Filter::All => 2,
            Filter::Some(_) => todo!(),
//                             ^^^^^^^ unfinished/not-implemented
        },
    }
}
