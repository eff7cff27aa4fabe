use orders::price::discount;
use orders::Book;
use std::error::Error;

fn parse(text: &str) -> Result<u64, Box<dyn Error>> {
    let cents = text.trim().parse::<u64>().unwrap();
    Ok(cents)
}

fn refund(_order: u64) -> Result<(), String> {
    todo!("call the bank")
}

fn main() {
    let mut book = Book::new();
    for argument in std::env::args().skip(1) {
        match parse(&argument) {
            // For now every order belongs to the same customer.
            Ok(cents) => book.add("anyone", discount(cents)),
            Err(error) => eprintln!("{argument}: {error}"),
        }
    }
    // shipworthy-ignore panic/expect until 2031-01-31: an empty list is refused earlier
    let orders = std::env::var("ORDERS").expect("orders not found");
    println!("{} orders", orders.len());
    if let Err(error) = refund(orders.len() as u64) {
        eprintln!("no refund: {error}");
    }
}
