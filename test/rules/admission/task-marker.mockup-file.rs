// settings: {"preset": "recommended", "path": "bandwidth/src/mockup.rs"}
impl Page {
    // TODO: draw the header
//     ^^^^ admission/task-marker
    fn draw(&self) {}
}
