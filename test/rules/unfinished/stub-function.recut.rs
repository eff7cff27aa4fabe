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

trait Field {
    /// The number of values to store per chunk.
    // TODO: benchmark and optimise this number
    fn get_size() -> usize {
        128
    }

    // TODO: implement the benchmark
    fn run_benchmark(&self, _name: &str) -> f64 {
//     ^^^^^^^^^^^^^ unfinished/stub-function
        0.5
    }
}

impl Plugin {
    fn render_meta(&self, _name: &str) -> Option<Meta> {
        // The placeholder names are replaced before any other hook sees them.
        Some(Meta { order: Some(Order::First) })
    }

    fn render_name(&self, _name: &str) -> Option<Meta> {
//     ^^^^^^^^^^^ unfinished/stub-function
        // Placeholder, will be replaced by the real one.
        Some(Meta { order: Some(Order::First) })
    }
}

impl Enumerator {
    fn list_splits(&self, _table: &Table) -> Result<Vec<Split>> {
        // Streams have a list of their own instead of this one.
        // TODO: add some validation logic here.
        Ok(vec![])
    }

    fn validate_splits(&self, _table: &Table) -> Result<Vec<Split>> {
//     ^^^^^^^^^^^^^^^ unfinished/stub-function
        // TODO: add some validation logic here.
        Ok(vec![])
    }

    fn load_splits(&self, _table: &Table) -> Result<Vec<Split>> {
//     ^^^^^^^^^^^ unfinished/stub-function
        // TODO: add the loading
        Ok(vec![])
    }
}
