fn string() -> Result<u8, String> {}
//                        ^^^^^^ error/stringly-typed
fn text() -> Result<(), &'static str> {}
//                      ^^^^^^^^^^^^ error/stringly-typed
fn path() -> std::result::Result<Vec<Result<u8, Error>>, std::string::String> {}
//                                                       ^^^^^^^^^^^^^^^^^^^ error/stringly-typed
fn nested() -> Option<Result<u8, String>> {}
//                               ^^^^^^ error/stringly-typed
fn boxed() -> Result<u8, Box<str>> {}
//                       ^^^^^^^^ error/stringly-typed
type Answer = Result<u8, String>;
//                       ^^^^^^ error/stringly-typed

fn drops(text: &str) {
    text.parse::<u8>().map_err(|_| Error::NoNumber)?;
//                             ^^^ error/stringly-typed
    text.parse::<u8>().map_err(move |_| Error::NoNumber)?;
//                                  ^^^ error/stringly-typed
}

fn typed() -> Result<String, Error> {}
fn alias() -> io::Result<String> {}
fn tuple() -> Result<(String, String), Error> {}
fn value() -> Result<u8, (String, u8)> {}
fn turbofish() {
    let x = all.collect::<Result<Vec<_>, _>>();
    a.map_err(|error| Error::from(error));
    a.map_err(Error::from);
    a.map_err(|_error| Error::B);
    Result::Ok(1);
    let less = Result < 3;
}

#[test]
fn test() -> Result<(), String> {}

// shipworthy-ignore error/stringly-typed: the API of a plugin
fn suppressed() -> Result<u8, String> {}
