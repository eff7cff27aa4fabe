// The name promises work, the parameters are ignored, and the result is always the same.
fn validate(_token: &str) -> bool {
    true
}

fn calculate_risk(_positions: &[Position]) -> Risk {
// ^^^^^^^^^^^^^^ unfinished/dummy-return
    Risk { beta: 1.15, drawdown: -0.08, labels: vec!["low".to_string()] }
}

impl Engine {
    pub async fn detect_devices(&self, _list: &mut Vec<Device>) -> Result<(), Error> {
//               ^^^^^^^^^^^^^^ unfinished/dummy-return
        Ok(())
    }

    fn search(&self, _query: &str) -> Vec<Hit> {
//     ^^^^^^ unfinished/dummy-return
        vec![]
    }

    fn lookup(&self, _id: u64) -> Option<Row> {
//     ^^^^^^ unfinished/dummy-return
        None
    }

    fn score(&self, _input: &Input) -> f64 {
//     ^^^^^ unfinished/dummy-return
        0.0
    }

    fn fetch_all(&self, _page: usize) -> HashMap<String, Row> {
//     ^^^^^^^^^ unfinished/dummy-return
        HashMap::new()
    }

    fn extract(&self, _text: &str) -> String {
//     ^^^^^^^ unfinished/dummy-return
        String::new()
    }

    fn summarize(&self, _text: &str) -> &'static str {
//     ^^^^^^^^^ unfinished/dummy-return
        "no summary"
    }

    fn estimate(&self, _job: &Job) -> Duration {
//     ^^^^^^^^ unfinished/dummy-return
        Duration::from_secs(60)
    }

    fn parse(&self, _line: &str) -> Record {
//     ^^^^^ unfinished/dummy-return
        Default::default()
    }

    fn try_load(&self, _path: &Path) -> Result<Option<Config>, Error> {
//     ^^^^^^^^ unfinished/dummy-return
        Ok(None)
    }

    fn classify(&self, _message: &Message) -> Route {
//     ^^^^^^^^ unfinished/dummy-return
        Route::Default
    }

    fn rank(&self, _pages: &[Page]) -> Box<[u32]> {
//     ^^^^ unfinished/dummy-return
        Box::new([1, 2, 3])
    }

    fn measure(&self, _load: Load) -> (u64, f64) {
//     ^^^^^^^ unfinished/dummy-return
        (1024 * 1024, -1.0)
    }

    fn send(&self, _packet: &Packet) -> usize {
//     ^^^^ unfinished/dummy-return
        return 0;
    }

    fn evaluate(&self, _tree: &Tree) -> i64 {
//     ^^^^^^^^ unfinished/dummy-return
        let best = 12;
        best
    }

    fn predict(&self, _x: &[f32]) -> Vec<f32> {
//     ^^^^^^^ unfinished/dummy-return
        let mut out = Vec::with_capacity(2);
        out.push(0.5);
        out.push(0.5);
        out
    }
}

// A comment that admits it is enough where nothing is passed in.
fn uptime() -> u64 {
// ^^^^^^ unfinished/dummy-return
    86_400 // Placeholder: one day
}

fn cpu_usage(&self) -> f64 {
// ^^^^^^^^^ unfinished/dummy-return
    // In a real implementation, this would read /proc/stat.
    23.4
}

fn memory_usage() -> f64 {
// ^^^^^^^^^^^^ unfinished/dummy-return
    // Hardcoded
    512.5
}

fn causal_order(&self) -> Vec<String> {
// ^^^^^^^^^^^^ unfinished/dummy-return
    // Topological order (simplified)
    vec!["a".into(), "b".into()]
}

// The compiler warns of this one.

fn weight(layer: usize) -> f64 {
// ^^^^^^ unfinished/dummy-return
    1.0
}

impl Codec for Plain {
    fn ratio(&self, level: u32) -> f64 {
//     ^^^^^ unfinished/dummy-return
        1.0
    }
}

fn nested() -> bool {
    fn verify(_key: &Key) -> bool { true }
//     ^^^^^^ unfinished/dummy-return
    let _ = "é😀"; fn check(_key: &Key) -> bool { false }
//                    ^^^^^ unfinished/dummy-return
    verify(&KEY) && check(&KEY)
}

// shipworthy-ignore unfinished/dummy-return: every region costs the same
fn calculate_fee(_region: Region) -> u32 {
    5
}

#[cfg(test)]
mod tests {
    fn validate(_token: &str) -> bool {
        true
    }
}
