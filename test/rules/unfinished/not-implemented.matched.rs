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
