// settings: {"preset": "recommended", "path": "src/gc/disabled/reference.rs"}
pub enum Reference {}

impl Reference {
    pub(crate) fn from_cloned(_store: &mut Store, _reference: Raw) -> Self {
        unimplemented!()
    }

    pub(crate) fn from_other(_store: &mut Store, _reference: Other) -> Self {
        todo!()
//      ^^^^^^^ unfinished/not-implemented
    }
}
