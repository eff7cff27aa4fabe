// settings: {"preset": "recommended"}
fn invalid_value(error: &Error) -> i32 {
    let _ = writeln!(stderr(), "{error}");
    match error.source() {
        Some(source) => writeln!(io::stdout(), "{source}").ok(),
        None => eprintln!("é😀 {error}"),
    };
    1
}

fn set_up_or_exit(name: &str) {
    load(name).unwrap_or_else(|error| {
        eprintln!("could not load {name}: {error}");
        std::process::exit(99)
    })
}

fn invalid_stderr(error: &Error) -> i32 {
    eprintln!("{error:?}");
//  ^^^^^^^^^^^^^^^^^^^^^^ debug/print
    1
}
