// settings: {"path": "src/api.rs"}
pub struct MockClient;
//         ^^^^^^^^^^ unfinished/fake-data

struct FakeUser {
//     ^^^^^^^^ unfinished/fake-data
    id: u64,
}

fn mock_response() -> String {
// ^^^^^^^^^^^^^ unfinished/fake-data
    String::new()
}

fn fake_user_data(id: u64) -> u64 {
// ^^^^^^^^^^^^^^ unfinished/fake-data
    id
}

fn simulate_health_check() -> bool {
// ^^^^^^^^^^^^^^^^^^^^^ unfinished/fake-data
    true
}

fn handler(state: &State) {
    let mock_prices = vec![1.0, 2.0];
//      ^^^^^^^^^^^ unfinished/fake-data
    let mut dummy_data = Vec::new();
//          ^^^^^^^^^^ unfinished/fake-data
    let total = simulate_orders(3) + simulate_orders(4);
//              ^^^^^^^^^^^^^^^ unfinished/fake-data
    state.mock_trade(total);
//        ^^^^^^^^^^ unfinished/fake-data
    dummy_data.push(mock_prices);
}

fn cpu_usage() -> f64 {
    rand::random::<f64>() * 100.0
//        ^^^^^^ unfinished/fake-data
}

fn get_model_accuracy(&self) -> f64 {
    let mut rng = rand::thread_rng();
    rng.gen_range(0.8..0.99)
//      ^^^^^^^^^ unfinished/fake-data
}

// Look-alikes.
enum Dummy {
    One,
}

struct Mocha;

fn fake_read(place: &Place) {}

fn dummy_span() -> Span {
    Span { start: 0, end: 0 }
}

fn settings(mock_trades: bool) -> Settings {
    Settings { mock_trades, fake_ident: "x" }
}

fn random_jitter() -> u64 {
    rand::random()
}

fn calculate_noise_score() -> f64 {
    rand::random()
}

fn shuffle(cards: &mut [Card]) {
    let at = rng.gen_range(0..cards.len());
}

fn outer() {
    fn inner() {
        let mock_inner = 1;
//          ^^^^^^^^^^ unfinished/fake-data
    }
    let text = "mock_text simulate_text()";
    // mock_comment
}

impl MockClient {
    fn answer(&self) -> u8 {
        let mock_answer = 1;
        mock_answer
    }
}

#[cfg(test)]
mod tests {
    struct MockServer;
    fn mock_server() {}
}
