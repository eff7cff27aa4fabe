// settings: {"preset": "recommended", "path": "bandwidth/src/mock.rs"}
impl Controller {
    // TODO: sign with real keys
    fn sign(&self) {}
}
