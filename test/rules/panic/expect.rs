fn plain(value: Option<u32>) -> u32 {
    value.expect("a value")
//        ^^^^^^^^^^^^^^^^^ panic/expect: "`expect()` panics when there is no value."
}

fn error(value: Result<u32, u32>) -> u32 {
    value.expect_err("an error")
//        ^^^^^^^^^^^^^^^^^^^^^^ panic/expect: "`expect_err()` panics when there is a value."
}

fn chained(value: Option<Option<u32>>) -> u32 {
    value.expect("outer").expect("inner")
//        ^^^^^^^^^^^^^^^ panic/expect
//                        ^^^^^^^^^^^^^^^ panic/expect
}

fn lines(values: &[Option<u32>]) -> u32 {
    values
        .iter()
        .next()
        .expect("a first")
//       ^^^^^^^^^^^^^^^^^ panic/expect
        .expect(
//       ^^^^^^^... panic/expect
            "over lines",
        )
}

fn messages(value: Option<u8>, name: &str) {
    value.expect(r"raw");
//        ^^^^^^^^^^^^^^ panic/expect
    value.expect(r#"raw "quoted" )"#);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect("parenthesis ) in a string");
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect("");
//        ^^^^^^^^^^ panic/expect
    value.expect("trailing comma",);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect(&format!("no {name}"));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect(concat!("a", "b"));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect(MESSAGE);
//        ^^^^^^^^^^^^^^^ panic/expect
    value.expect(msg);
//        ^^^^^^^^^^^ panic/expect
    value.expect /* why */ ("spaced");
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    value.expect("é😀").expect("after");
//        ^^^^^^^^^^^^^ panic/expect
//                      ^^^^^^^^^^^^^^^ panic/expect
}

fn paths(option: Option<u8>, result: Result<u8, u8>) {
    let _ = Option::expect(option, "a value");
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    let _ = Result::expect(result, "a value");
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    let _ = Result::expect_err(result, "an error");
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    let _ = Option::<u8>::expect(option, "a value");
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    let _ = Option::<u8>::expect;
}

impl Parser {
    fn parse(&mut self, tokens: &mut Tokens) {
        self.expect(Token::Comma);
        self.expect(Token::Comma)?;
        self.expect("comma");
        self.tokens.expect(Token::Comma);
        tokens.expect(Token::Comma);
        tokens.expect(b'x');
        tokens.expect(b"bytes");
        tokens.expect('x');
        tokens.expect(3);
        tokens.expect(&[Token::Comma, Token::Semicolon]);
        tokens.expect(Token::Comma, "a comma");
        tokens.expect();
        tokens.expect_token("x");
        expect("free function");
        own::expect("function of a module");
    }

    fn expect(&mut self, token: Token) -> Result<(), Error> {
        Ok(())
    }
}

fn macros(x: Option<u8>) {
    println!("{}", x.expect("x"));
//                   ^^^^^^^^^^^ panic/expect
    let _ = vec![x.expect("x")];
//                 ^^^^^^^^^^^ panic/expect
    assert!(x.expect("x") == 1, "x.expect()");
//            ^^^^^^^^^^^ panic/expect
    let _ = matches!(x.expect("x"), 1);
//                     ^^^^^^^^^^^ panic/expect
    println!("x.expect(\"x\")");
    quote!(x.expect("x"));
    stringify!(x.expect("x"));
}

macro_rules! body {
    ($e:expr) => {
        $e.expect("x")
    };
}

async fn select(mut a: Receiver<u8>) {
    tokio::select! {
        value = a.recv() => value.expect("open"),
//                                ^^^^^^^^^^^^^^ panic/expect
    }
}

cfg_rt! {
    fn in_a_macro(x: Option<u8>) -> u8 {
        x.expect("x")
//        ^^^^^^^^^^^ panic/expect
    }
}

const CONSTANT: u8 = Some(1).expect("one");
static LAZY: LazyLock<u8> = LazyLock::new(|| "1".parse().expect("one"));
//                                                       ^^^^^^^^^^^^^ panic/expect
const fn constant_function(x: Option<u8>) -> u8 {
    let block = const { Some(1).expect("one") };
    x.expect("x")
//    ^^^^^^^^^^^ panic/expect
}
lazy_static! {
    static ref FIRST: u8 = "1".parse().expect("one");
//                                     ^^^^^^^^^^^^^ panic/expect
}

fn strings_and_comments(größe: Option<u8>) -> u8 {
    let _ = "x.expect(\"x\")";
    let _ = r#"x.expect("x")"#;
    // x.expect("x")
    /* x.expect("x") */
    let _ = ("é😀", größe.expect("😀"));
//                        ^^^^^^^^^^^^ panic/expect
    größe.expect("x") // x.expect("x")
//        ^^^^^^^^^^^ panic/expect
}

/// ```
/// Some(1).expect("x");
/// ```
fn locks(mutex: &Mutex<u8>) {
    mutex.lock().expect("not poisoned");
    mutex.try_lock().expect("free");
//                   ^^^^^^^^^^^^^^ panic/expect
}

#[test]
fn test() {
    x.expect("x");
}

#[cfg(test)]
mod tests {
    fn helper() {
        x.expect("x");
    }
}

#[cfg(any(test, feature = "x"))]
fn also_in_production() {
    x.expect("x");
//    ^^^^^^^^^^^ panic/expect
}

fn suppressed(x: Option<u8>) {
    x.expect("x"); // shipworthy-ignore panic/expect: filled above
    // shipworthy-ignore panic/*: filled above
    x.expect("x");
    #[expect(clippy::expect_used, reason = "filled above")]
    let y = x.expect("x");
    #[allow(clippy::unwrap_used)]
    let y = x.expect("x");
//            ^^^^^^^^^^^ panic/expect
}

#[allow(clippy::expect_used)]
mod allowed {
    fn one(x: Option<u8>) -> u8 {
        x.expect("x")
    }

    #[warn(clippy::expect_used)]
    fn two(x: Option<u8>) -> u8 {
        x.expect("x")
//        ^^^^^^^^^^^ panic/expect
    }
}

#[allow(clippy::option_expect_used)]
fn old_name(x: Option<u8>) -> u8 {
    x.expect("x")
}

fn look_alikes(x: Option<u8>) {
    x.expected("x");
    x.unexpect("x");
    x.expect;
    let expect = "x";
}

fn commas_between_angles() {
    Result::expect(Ok::<u8, String>(1), "one");
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    Result::expect(parse::<Vec<u8>, Error>(1, 2), "one",);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}
