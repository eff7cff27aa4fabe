// settings: {"preset": "recommended"}
pub fn masked(tag: u32, data: u64) -> Result<u8, Error> {
    match tag & 0b11 {
        0b00 => 0,
        0b01 => 1,
        0b10 => 2,
        0b11 => 3,
        other => panic!("bad tag: {other}"),
    }
    let kind = (data & KIND_MASK) as u8;
    match kind {
        0 => 0,
        1 => 1,
        SHORT_KIND => 2,
        _ => panic!("invalid kind"),
    }
    match data % 3 {
        0 => 0,
        1 => 1,
        2 => 2,
        _ => {
            panic!("invalid rest")
        }
    }
    match tag {
        0b00 => 0,
        0b01 => 1,
        0b10 => 2,
        other => panic!("bad tag: {other}"),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    match tag & 0b11 {
        0b00 => 0,
        other => panic!("bad tag: {other}"),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

pub fn masked_and_long(tag: u32) -> u8 {
    match tag & 0b11 {
        0b01 => 1,
        0b10 => 2,
        0b11 => 3,
        0b00 => {
            out.push(read(at + 0), 0, &names);
            out.push(read(at + 1), 1, &names);
            out.push(read(at + 2), 2, &names);
            out.push(read(at + 3), 3, &names);
            out.push(read(at + 4), 4, &names);
            out.push(read(at + 5), 5, &names);
            out.push(read(at + 6), 6, &names);
            out.push(read(at + 7), 7, &names);
            out.push(read(at + 8), 8, &names);
            out.push(read(at + 9), 9, &names);
            out.push(read(at + 10), 10, &names);
            out.push(read(at + 11), 11, &names);
            out.push(read(at + 12), 12, &names);
            out.push(read(at + 13), 13, &names);
            out.push(read(at + 14), 14, &names);
            out.push(read(at + 15), 15, &names);
            out.push(read(at + 16), 16, &names);
            out.push(read(at + 17), 17, &names);
            out.push(read(at + 18), 18, &names);
            out.push(read(at + 19), 19, &names);
            out.push(read(at + 20), 20, &names);
            out.push(read(at + 21), 21, &names);
            out.push(read(at + 22), 22, &names);
            out.push(read(at + 23), 23, &names);
            out.push(read(at + 24), 24, &names);
            out.push(read(at + 25), 25, &names);
            out.push(read(at + 26), 26, &names);
            out.push(read(at + 27), 27, &names);
            out.push(read(at + 28), 28, &names);
            out.push(read(at + 29), 29, &names);
            out.push(read(at + 30), 30, &names);
            out.push(read(at + 31), 31, &names);
            out.push(read(at + 32), 32, &names);
            out.push(read(at + 33), 33, &names);
            out.push(read(at + 34), 34, &names);
            out.push(read(at + 35), 35, &names);
            out.push(read(at + 36), 36, &names);
            out.push(read(at + 37), 37, &names);
            out.push(read(at + 38), 38, &names);
            out.push(read(at + 39), 39, &names);
            0
        }
        other => panic!("bad tag: {other}"),
    }
}

pub fn what_is_left(at: usize, letter: char) -> u8 {
    match at {
        0..LAST => 1,
        LAST => 2,
        _ => panic!(),
    }
    match letter {
        'c' => 1,
        other => panic!(),
//               ^^^^^^^^ panic/panic-macro
    }
    if at > 1 {
        panic!()
//      ^^^^^^^^ panic/panic-macro
    }
    match at {
        0 => 1,
        _ => panic!("invalid place"),
//           ^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}
