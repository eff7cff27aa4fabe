use std::convert::Infallible;

struct Parser;

impl Parser {
    fn unwrap(&self) -> u8 {
        1
    }

    fn expect(&mut self, token: &str) -> u8 {
        2
    }

    fn unwrap_err(&self, reason: u8) -> u8 {
        reason
    }

    fn parse(&mut self) {
        self.expect("token");
        self.unwrap_err(1);
    }
}

#[derive(Clone, Copy)]
enum Token {
    Open,
}

struct Tokens;

impl Tokens {
    fn expect(&mut self, token: Token) -> u8 {
        3
    }

    fn parse(&mut self, token: Token) {
        self.expect(Token::Open);
        self.expect(token);
    }
}

fn own_methods(parser: &mut Parser, tokens: &mut Tokens) {
    parser.unwrap(); // differs: own-type
    parser.expect("token"); // differs: own-type
    parser.unwrap_err(1);
    tokens.expect(Token::Open);
    Parser::unwrap(parser);
    Parser.unwrap(); // differs: own-type
}

fn infallible(value: Result<u8, Infallible>, never: Result<u8, &str>) {
    value.unwrap(); // differs: infallible-type
    value.expect("never fails"); // differs: infallible-type
    String::try_from("text").unwrap(); // differs: infallible-type
    u32::try_from(1u8).unwrap(); // differs: infallible-type
    never.unwrap();
}

fn message_by_type(value: Option<u8>, parts: (&str, u8), list: &[&str], token: &str) {
    value.expect(token); // differs: message-type
    value.expect(parts.0);
    value.expect(list[0]);
}
