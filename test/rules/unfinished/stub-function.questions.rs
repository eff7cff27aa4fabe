// settings: {"preset": "recommended"}
impl Classify for SignatureError {
    fn classify(&self) -> ErrorClass {
        // TODO: should we look into the inner errors just in case?
        ErrorClass::BadBlock
    }
}

fn get_watermark(_node: Node) -> Option<Bytes> {
// ^^^^^^^^^^^^^ unfinished/stub-function
    // TODO: store the watermark and return it
    None
}
