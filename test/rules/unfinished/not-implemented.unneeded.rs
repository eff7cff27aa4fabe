// settings: {"preset": "recommended"}
impl Hasher for NumberHasher {
    fn finish(&self) -> u64 {
        self.number
    }

    fn write_u64(&mut self, number: u64) {
        self.number = number;
    }

    fn write(&mut self, _: &[u8]) {
        unimplemented!()
    }
}

impl Writer for Rows {
    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }

    fn read(&mut self, _: &mut [u8]) {
        // The trait has it, but keys are always numbers, so we use `read_u64`.
        unimplemented!()
    }

    fn skip(&mut self, _: &mut [u8]) {
        // Keys are always numbers for now.
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }

    fn seek(&mut self, _: usize) {
        // Seeks in the file.
        unimplemented!()
//      ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }

    fn stop(&mut self) {
        // The file is always there, so we can stop.
        todo!()
//      ^^^^^^^ unfinished/not-implemented
    }
}

fn messages(kind: Kind) {
    unimplemented!("lookup requires the `paging` feature");
    unimplemented!("Enable feature \"shaders\" to use shaders");
    unimplemented!("Only used as a log, not as a table");
    unimplemented!("read-only");
    unimplemented!("format {kind} has no equivalent");
    unimplemented!("{kind} is an unknown kind");
    unimplemented!("unknown pattern");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    unimplemented!("should have been dispatched to the other kernel");
    unimplemented!("rows without features");
    unimplemented!("Currently only used for rows");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    unimplemented!("requires exporting the type");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    unimplemented!("vertical layout");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
    todo!("requires the `paging` feature");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

fn fill(&self) {
    // This would require a device, so we implement it as needed.
    unimplemented!()
//  ^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

fn drain(&self) {
    // There is always a row.
    let row = self.rows.first();
    unimplemented!()
//  ^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

/// Takes part of a value.
///
/// # Note
///
/// This is unsupported for such values and will panic upon use.
pub fn part(value: &Value) -> Value {
    unimplemented!("{value:?}")
}

/// Takes part of a value. Will panic as it is not implemented yet.
pub fn other_part(value: &Value) -> Value {
    unimplemented!("{value:?}")
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

/// Takes part of a value. It will panic.
pub fn last_part(value: &Value) -> Value {
    todo!("{value:?}")
//  ^^^^^^^^^^^^^^^^^^ unfinished/not-implemented
}

pub fn raw(value: Value) -> u64 {
    match value {
        Value::Small(number) => number.into(),
        #[cfg(not(feature = "wide"))]
        Value::Wide(_) => unimplemented!("must enable `wide` crate feature to use such values"),
    }
}

pub fn translate(section: Section) -> Result<(), Error> {
    match section {
        Section::Custom => Ok(()),
        // Anything else is either not reachable since the feature is never enabled, or let
        // validation take care of most errors here.
        other => {
            validate(&other)?;
            panic!("unimplemented section {other:?}");
        }
    }
}

/// The number of bits.
///
/// Only implemented for floats.
pub fn bits(size: Size) -> u8 {
    match size {
        Size::Small => 8,
        _ => unimplemented!(),
    }
}

/// The number of bits.
///
/// Only implemented for floats yet.
pub fn other_bits(size: Size) -> u8 {
    match size {
        Size::Small => 8,
        _ => unimplemented!(),
//           ^^^^^^^^^^^^^^^^ unfinished/not-implemented
    }
}
