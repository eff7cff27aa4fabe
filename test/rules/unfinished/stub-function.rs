// The body says one thing about the work, the name another.
fn evaluate(architecture: &Architecture) -> f64 {
// ^^^^^^^^ unfinished/stub-function
    // Placeholder score for now.
    0.85
}

impl Search {
    pub fn fetch_repository(&self, repo: &str) -> Result<Repository, Error> {
//         ^^^^^^^^^^^^^^^^ unfinished/stub-function
        // Complete implementation with streaming, caching, error handling
    }

    pub async fn register_server(&self, config: Config) -> Result<(), Error> {
//               ^^^^^^^^^^^^^^^ unfinished/stub-function
        // Lock-free registration
    }

    fn search(&self, query: &Query) -> Result<Vec<Hit>, Error> {
//     ^^^^^^ unfinished/stub-function
        let mut hits = ArrayVec::<Hit, 16>::new();
        // Implementation optimized for speed.
        Ok(hits)
    }

    async fn verify_signature(&self, _data: &[u8], _signature: &str) -> Result<bool, Error> {
//           ^^^^^^^^^^^^^^^^ unfinished/stub-function
        // In a real implementation, this would verify the signature.
        // For now, accept everything.
        Ok(true)
    }

    async fn check_rate_limit(&self, _user: &str) -> bool {
//           ^^^^^^^^^^^^^^^^ unfinished/stub-function
        // TODO: implement rate limiting
        true
    }

    fn update_prices(&mut self, feed: &Feed) {}
//     ^^^^^^^^^^^^^ unfinished/stub-function

    fn publish(&self, _event: Event) {
//     ^^^^^^^ unfinished/stub-function
        // FIXME
    }

    pub fn predict(&self, input: &[f32]) -> Vec<f32> {
//         ^^^^^^^ unfinished/stub-function
        // Simulate a prediction.
        vec![0.1, 0.7, 0.2]
    }

    fn send_email(&self, to: &str, body: &str) -> Result<(), Error> {
//     ^^^^^^^^^^ unfinished/stub-function
        println!("Sending an email to {}", to);
        Ok(())
    }

    fn deliver(&self, order: Order) -> Result<Receipt, Error> {
//     ^^^^^^^ unfinished/stub-function
        info!("delivering {:?}", order);
        Ok(Receipt { id: 0, status: Status::Delivered, at: Utc::now() })
    }

    async fn sync(&self, _target: &Target) -> Result<(), Error> {
//           ^^^^ unfinished/stub-function
        tokio::time::sleep(Duration::from_millis(100)).await;
        Ok(())
    }

    fn train(&mut self, data: &Dataset) -> f64 {
//     ^^^^^ unfinished/stub-function
        std::thread::sleep(std::time::Duration::from_secs(1));
        0.93
    }

    fn measure_latency(&self, _host: &str) -> f64 {
//     ^^^^^^^^^^^^^^^ unfinished/stub-function
        rand::random::<f64>() * 100.0
    }

    fn classify(&self, _image: &Image) -> f64 {
//     ^^^^^^^^ unfinished/stub-function
        let mut rng = rand::thread_rng();
        rng.gen_range(0.5..1.0)
    }

    fn optimize(&self, plan: Plan) -> Result<Plan, Error> {
//     ^^^^^^^^ unfinished/stub-function
        // TODO: write the optimizer
        Ok(plan)
    }

    fn summarize(&self, text: &str) -> String {
//     ^^^^^^^^^ unfinished/stub-function
        // Mock implementation
        format!("Summary of: {}", text)
    }
}

// Parameters that are set aside.

fn compress(data: &[u8], level: u32) -> Vec<u8> {
    let _ = data;
    let _ = level;
    Vec::new()
}

fn encrypt(plain: &[u8], key: &Key) -> Result<Vec<u8>, Error> {
// ^^^^^^^ unfinished/stub-function
    let (_, _) = (plain, key);
    // A stub until the key store is there.
    Ok(Vec::new())
}

pub fn analyze(_source: &str, _depth: usize) -> Report {
//     ^^^^^^^ unfinished/stub-function
    // Would call the analyzer.
    let issues = Vec::new();
    let score = 100;
    Report { issues, score, ..Default::default() }
}

fn estimate(_samples: &[f64]) -> BoxFuture<'static, Result<f64, Error>> {
// ^^^^^^^^ unfinished/stub-function
    // not implemented yet
    Box::pin(async move { Ok(0.0) })
}

/// Reads the balance.
///
/// Simplified: answers with a fixed amount.
fn read_balance(account: u64) -> u64 {
// ^^^^^^^^^^^^ unfinished/stub-function
    1_000
}

fn resolve(State(_state): State<App>, Query(_query): Query<Ask>) -> Json<Answer> {
// ^^^^^^^ unfinished/stub-function
    // Return mock data
    Json(Answer { name: "primary".to_string(), healthy: true })
}

// In an implementation of a trait a comment, or a parameter that the compiler warns of, has to say it.
impl Scorer for Network {
    fn score(&self, _graph: &Graph) -> f64 {
//     ^^^^^ unfinished/stub-function
        // Hardcoded
        0.5
    }

    fn validate(&self, graph: &Graph) -> bool {
//     ^^^^^^^^ unfinished/stub-function
        true
    }
}

trait Store {
    fn load(&self, _id: u64) -> Option<Row> {
//     ^^^^ unfinished/stub-function
        // TODO: look into the file
        None
    }
}

#[cfg(feature = "export")]
fn export(_rows: &[Row]) -> Result<(), Error> {
// ^^^^^^ unfinished/stub-function
    // TODO: write the rows
    Ok(())
}

fn outer() -> u8 {
    fn hash(data: &[u8]) -> u64 {
//     ^^^^ unfinished/stub-function
        // for now
        42
    }
    let _ = "é😀"; fn process(data: &str) -> u8 { 1 }
//                    ^^^^^^^ unfinished/stub-function
    hash(b"x") as u8 + process("x")
}

// shipworthy-ignore unfinished/stub-function: the ledger comes with the next release
fn fetch_ledger(_id: u64) -> Ledger {
    // Placeholder
    Ledger::default()
}

#[cfg(test)]
mod tests {
    fn evaluate(architecture: &Architecture) -> f64 {
        // Placeholder
        0.85
    }
}

#[test]
fn verify(x: u8) -> bool {
    // TODO
    true
}
