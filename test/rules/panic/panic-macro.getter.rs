// settings: {"preset": "recommended"}
impl Header {
    pub fn length(&self) -> Length {
        Length::new(((self.bits[1] >> 16) & 0x0F) as u8)
    }

    pub fn kind(&self) -> u8 {
        self.bits[0] & 0b11
    }

    pub fn width(&self) -> u8 {
        (self.bits[0] & 0x3) + 1
    }

    pub fn bytes(&self) -> u8 {
        let code = self.length().bits();
        match code {
            0..=8 => code,
            9 | 10 | 11 => 16,
            12..=0xf => 64,
            _ => panic!("invalid length code, é😀"),
        }
    }

    pub fn name(&self) -> &str {
        match self.kind() {
            0 => "data",
            1 => "size",
            2 => "text",
            3 => "none",
            other => panic!("unknown kind {other}"),
        }
    }

    pub fn short_name(&self) -> &str {
        match self.kind() {
            0 => "data",
            1 => "size",
            3 => "none",
            other => panic!("unknown kind {other}"),
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        }
    }

    pub fn bits(&self) -> u8 {
        match self.width() {
            0 => 8,
            1 => 16,
            2 => 32,
            3 => 64,
            other => panic!("unknown width {other}"),
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        }
    }

    pub fn of_others(&self) -> u8 {
        match self.parts() {
            0 => 8,
            1 => 16,
            other => panic!("unknown number {other}"),
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        }
    }
}

impl Header {
    pub fn twice(&self) -> u8 {
        let code = self.length().bits();
        if self.is_open() {
            match code {
                0..=8 => code,
                9..=15 => 16,
                _ => panic!("invalid length code"),
            }
        } else {
            match code {
                0..=7 => code,
                8..=15 => 16,
                _ => panic!("invalid length code"),
            }
        }
    }
}
