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
