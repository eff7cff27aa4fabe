use orders::Book;

#[test]
fn remembers_an_order() {
    let mut book = Book::new();
    book.add("ada", 1200);
    assert_eq!(book.orders_of("ada").unwrap(), [1200]);
}
