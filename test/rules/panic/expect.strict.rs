// settings: {"preset": "strict"}
fn messages(value: Option<u8>, message: &str, owned: String, other: String) {
    value.expect(&other);
//        ^^^^^^^^^^^^^^ panic/expect
    value.expect(text());
//        ^^^^^^^^^^^^^^ panic/expect
    value.expect(self::text());
//        ^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect(crate::messages::TEXT);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect(if message.is_empty() { "a" } else { "b" });
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect(["a", "b"][0]);
//        ^^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect(&owned[1..]);
//        ^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect(("a", 1).0);
//        ^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect({ "block" });
//        ^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect(&*owned);
//        ^^^^^^^^^^^^^^^ panic/expect
    value.expect(owned.trim(),);
//        ^^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect(body());
//        ^^^^^^^^^^^^^^ panic/expect
    value.expect(parts.0);
//        ^^^^^^^^^^^^^^^ panic/expect
}

fn tokens(parser: &mut Parser, token: Token) {
    parser.expect(token);
    parser.expect(Token::Open);
    parser.expect(token::Kind::Open);
    parser.expect(&Token::Open);
    parser.expect(Token::Number(1));
    parser.expect(&token::Open);
    parser.expect(&[Token::Open, Token::Close]);
    parser.expect([token]);
    parser.expect('a');
    parser.expect(b'a');
    parser.expect(1);
    parser.expect(T![;]);
    parser.expect(|token| token.is_open());
    parser.expect("a", "b");
    self.expect("token");
}
