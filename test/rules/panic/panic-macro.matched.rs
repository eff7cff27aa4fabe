// settings: {"preset": "recommended"}
pub fn scale(layout: &Layout, other: &Layout) -> Result<u32, Error> {
    let size = match layout.length {
        Length::Short | Length::Any => return Err(Error::Unsupported),
        Length::Long => 16,
    };
    match layout.length {
        Length::Short | Length::Any => panic!("unsupported length, é😀"),
        Length::Long => size,
    };
    match other.length {
        Length::Short | Length::Any => panic!("failed: unsupported length"),
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        Length::Long => size,
    };
    match layout.length {
        Length::Short => panic!("failed: unsupported length"),
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        Length::Long => size,
    }
}

pub fn scaled(mut layout: Layout) -> Result<u32, Error> {
    let size = match layout.length {
        Length::Short => return Err(Error::Unsupported),
        Length::Long => 16,
    };
    layout.length = Length::Short;
    match layout.length {
        Length::Short => panic!("failed: unsupported length"),
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        Length::Long => size,
    }
}

pub fn in_a_branch(layout: Layout, is_known: bool) -> Result<u32, Error> {
    if is_known {
        match layout.length {
            Length::Short => return Err(Error::Unsupported),
            Length::Long => 16,
        };
    }
    match layout.length {
        Length::Short => panic!("failed: unsupported length"),
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        Length::Long => 16,
    }
}

pub fn no_way_out(layout: Layout) -> Result<u32, Error> {
    let size = match layout.length {
        Length::Short => 8,
        Length::Long => 16,
    };
    match layout.length {
        Length::Short => panic!("failed: unsupported length"),
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        Length::Long => size,
    }
}
