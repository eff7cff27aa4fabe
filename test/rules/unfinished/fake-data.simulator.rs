// settings: {"path": "crates/market-simulator/src/lib.rs"}
fn simulate_market() -> u8 {
    let mock_prices = 1;
    simulate_day(mock_prices)
}

fn load_factor() -> f64 {
    rand::random()
}
