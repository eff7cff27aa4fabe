trait Pane {
    // TODO: implement the click
    fn handle_click(&mut self, _to: &Position, _client: ClientId) {}
//     ^^^^^^^^^^^^ unfinished/stub-function
}

fn send_all(_messages: &[Message]) -> usize {
// ^^^^^^^^ unfinished/stub-function
    // TODO: send them
    0
}
