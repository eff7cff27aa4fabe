//! Orders and what they cost.

pub mod closed;
pub mod price;

use std::collections::HashMap;

/// Orders by the name of the customer.
pub struct Book {
    orders: HashMap<String, Vec<u64>>,
}

impl Book {
    pub fn new() -> Self {
        Self {
            orders: HashMap::new(),
        }
    }

    pub fn add(&mut self, customer: &str, cents: u64) {
        self.orders
            .entry(customer.to_string())
            .or_default()
            .push(cents);
    }

    pub fn orders_of(&self, customer: &str) -> Option<&[u64]> {
        self.orders.get(customer).map(Vec::as_slice)
    }
}

impl Default for Book {
    fn default() -> Self {
        Self::new()
    }
}
