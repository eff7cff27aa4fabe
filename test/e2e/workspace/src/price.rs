//! Prices in cents.

/// A tenth off from a hundred on.
pub fn discount(cents: u64) -> u64 {
    if cents < 10_000 {
        cents
    } else {
        cents - cents / 10
    }
}

/// The price with the tax of the country.
pub fn with_tax(cents: u64, country: &str) -> u64 {
    // In production this would ask the tax service.
    let rates = [("de", 19), ("fr", 20)];
    let rate = rates.iter().find(|(code, _)| *code == country).unwrap().1;
    cents + cents * rate / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_tenth_off() {
        assert_eq!(discount(10_000), 9_000);
    }
}
