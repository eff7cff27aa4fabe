//# Result in main
//@ unwrap
fn main() {
    let text = std::fs::read_to_string("settings").unwrap();
//                                                 ^^^^^^^^
    println!("{text}");
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string("settings")?;
    println!("{text}");
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    let text = std::fs::read_to_string("settings").unwrap_or_else(|e| {
        eprintln!("`fs::read_to_string` failed: {e}");
        std::process::exit(1);
    });
    println!("{text}");
}

//# words of expect in main
//@ expect
fn main() {
    let text = std::fs::read_to_string("settings").expect("no {settings}");
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^
    println!("{text}");
}
//> suggested Return the error with `.map_err(..)?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string("settings").map_err(|e| format!("no {{settings}}: {e}"))?;
    println!("{text}");
    Ok(())
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string("settings")?;
    println!("{text}");
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    let text = std::fs::read_to_string("settings").unwrap_or_else(|e| {
        eprintln!("no {{settings}}: {e}");
        std::process::exit(1);
    });
    println!("{text}");
}

//# Option in main
//@ unwrap
fn main() {
    let name = std::env::args().nth(1).unwrap();
//                                     ^^^^^^^^
    println!("{name}");
}
//> suggested Return an error with `.ok_or(..)?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).ok_or("`nth` returned no value")?;
    println!("{name}");
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    let name = std::env::args().nth(1).unwrap_or_else(|| {
        eprintln!("`nth` returned no value");
        std::process::exit(1);
    });
    println!("{name}");
}

//# early return in main
//@ unwrap
fn main() {
    if std::env::args().count() < 2 {
        return;
    }
    let later = || {
        return;
    };
    later();
    std::fs::remove_file("old").unwrap();
//                              ^^^^^^^^
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::args().count() < 2 {
        return Ok(());
    }
    let later = || {
        return;
    };
    later();
    std::fs::remove_file("old")?;
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    if std::env::args().count() < 2 {
        return;
    }
    let later = || {
        return;
    };
    later();
    std::fs::remove_file("old").unwrap_or_else(|e| {
        eprintln!("`fs::remove_file` failed: {e}");
        std::process::exit(1);
    });
}

//# tail expression in main
//@ unwrap
fn main() {
    std::fs::remove_file("old").unwrap()
//                              ^^^^^^^^
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::remove_file("old")?;
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    std::fs::remove_file("old").unwrap_or_else(|e| {
        eprintln!("`fs::remove_file` failed: {e}");
        std::process::exit(1);
    })
}

//# call as the tail of main
//@ unwrap
fn finish() {}
fn main() {
    std::fs::remove_file("old").unwrap();
//                              ^^^^^^^^
    finish()
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn finish() {}
fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::remove_file("old")?;
    finish();
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn finish() {}
fn main() {
    std::fs::remove_file("old").unwrap_or_else(|e| {
        eprintln!("`fs::remove_file` failed: {e}");
        std::process::exit(1);
    });
    finish()
}

//# macro as the tail of main
//@ unwrap
fn main() {
    std::fs::remove_file("old").unwrap();
//                              ^^^^^^^^
    println!("done")
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::remove_file("old")?;
    println!("done");
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    std::fs::remove_file("old").unwrap_or_else(|e| {
        eprintln!("`fs::remove_file` failed: {e}");
        std::process::exit(1);
    });
    println!("done")
}

//# block as the tail of main
//@ unwrap
fn main() {
    if std::env::args().count() > 1 {
        std::fs::remove_file("old").unwrap();
//                                  ^^^^^^^^
    }
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::args().count() > 1 {
        std::fs::remove_file("old")?;
    }
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    if std::env::args().count() > 1 {
        std::fs::remove_file("old").unwrap_or_else(|e| {
            eprintln!("`fs::remove_file` failed: {e}");
            std::process::exit(1);
        });
    }
}

//# match as the tail of main
//@ unwrap
fn main() {
    match std::env::args().count() {
        1 => std::fs::remove_file("old").unwrap(),
//                                       ^^^^^^^^
        _ => {}
    }
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().count() {
        1 => std::fs::remove_file("old")?,
        _ => {}
    }
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    match std::env::args().count() {
        1 => std::fs::remove_file("old").unwrap_or_else(|e| {
            eprintln!("`fs::remove_file` failed: {e}");
            std::process::exit(1);
        }),
        _ => {}
    }
}

//# main that never ends
//@ unwrap
fn main() {
    std::fs::remove_file("old").unwrap();
//                              ^^^^^^^^
    loop {
        std::thread::park();
    }
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::remove_file("old")?;
    loop {
        std::thread::park();
    }
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    std::fs::remove_file("old").unwrap_or_else(|e| {
        eprintln!("`fs::remove_file` failed: {e}");
        std::process::exit(1);
    });
    loop {
        std::thread::park();
    }
}

//# main that ends in a loop with a way out
//@ unwrap
fn main() {
    std::fs::remove_file("old").unwrap();
//                              ^^^^^^^^
    loop {
        if std::env::args().count() > 1 {
            break;
        }
    }
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::remove_file("old")?;
    loop {
        if std::env::args().count() > 1 {
            break;
        }
    }
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    std::fs::remove_file("old").unwrap_or_else(|e| {
        eprintln!("`fs::remove_file` failed: {e}");
        std::process::exit(1);
    });
    loop {
        if std::env::args().count() > 1 {
            break;
        }
    }
}

//# main that ends the process
//@ unwrap
fn main() {
    std::fs::remove_file("old").unwrap();
//                              ^^^^^^^^
    std::process::exit(3);
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::remove_file("old")?;
    std::process::exit(3);
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    std::fs::remove_file("old").unwrap_or_else(|e| {
        eprintln!("`fs::remove_file` failed: {e}");
        std::process::exit(1);
    });
    std::process::exit(3);
}

//# main on one line
//@ unwrap
fn main() { std::fs::remove_file("old").unwrap(); }
//                                      ^^^^^^^^
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> { std::fs::remove_file("old")?; Ok(()) }
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() { std::fs::remove_file("old").unwrap_or_else(|e| {
    eprintln!("`fs::remove_file` failed: {e}");
    std::process::exit(1);
}); }

//# main with a comment at its end
//@ unwrap
fn main() {
    std::fs::remove_file("old").unwrap();
//                              ^^^^^^^^
    // Nothing else is left to do.
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::remove_file("old")?;
    // Nothing else is left to do.
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() {
    std::fs::remove_file("old").unwrap_or_else(|e| {
        eprintln!("`fs::remove_file` failed: {e}");
        std::process::exit(1);
    });
    // Nothing else is left to do.
}

//# main that says that it returns nothing
//@ unwrap
fn main() -> () {
    std::fs::remove_file("old").unwrap();
//                              ^^^^^^^^
}
//> suggested Return the error with `?`, and let `main` return a `Result`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::remove_file("old")?;
    Ok(())
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
fn main() -> () {
    std::fs::remove_file("old").unwrap_or_else(|e| {
        eprintln!("`fs::remove_file` failed: {e}");
        std::process::exit(1);
    });
}

//# main of a program that uses anyhow
//@ unwrap
use anyhow::Context;
fn read() -> anyhow::Result<String> {
    std::fs::read_to_string("settings").context("no settings")
}
fn main() {
    println!("{}", read().unwrap());
//                        ^^^^^^^^
}
//> suggested Return the error with `?`, and let `main` return a `Result`
use anyhow::Context;
fn read() -> anyhow::Result<String> {
    std::fs::read_to_string("settings").context("no settings")
}
fn main() -> anyhow::Result<()> {
    println!("{}", read()?);
    Ok(())
}
//> suggested Return the error with `.context(..)?`, and let `main` return a `Result`
use anyhow::Context;
fn read() -> anyhow::Result<String> {
    std::fs::read_to_string("settings").context("no settings")
}
fn main() -> anyhow::Result<()> {
    println!("{}", read().context("`read` failed")?);
    Ok(())
}

//# main of a program that uses eyre
//@ expect
use eyre::WrapErr;
fn read() -> eyre::Result<String> {
    std::fs::read_to_string("settings").wrap_err("no settings")
}
fn main() {
    println!("{}", read().expect("no settings"));
//                        ^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Return the error with `.wrap_err(..)?`, and let `main` return a `Result`
use eyre::WrapErr;
fn read() -> eyre::Result<String> {
    std::fs::read_to_string("settings").wrap_err("no settings")
}
fn main() -> eyre::Result<()> {
    println!("{}", read().wrap_err("no settings")?);
    Ok(())
}
//> suggested Return the error with `?`, and let `main` return a `Result`
use eyre::WrapErr;
fn read() -> eyre::Result<String> {
    std::fs::read_to_string("settings").wrap_err("no settings")
}
fn main() -> eyre::Result<()> {
    println!("{}", read()?);
    Ok(())
}

//# main that returns a Result already
//@ unwrap
fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::remove_file("old").unwrap();
//                              ^^^^^^^^
    Ok(())
}
//> suggested Return the error with `?`
fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::fs::remove_file("old")?;
    Ok(())
}

//# main that returns an exit code
//@ unwrap
fn main() -> std::process::ExitCode {
    std::fs::remove_file("old").unwrap();
//                              ^^^^^^^^
    std::process::ExitCode::SUCCESS
}

//# closure in main
//@ unwrap
fn main() {
    let later = || std::fs::remove_file("old").unwrap();
//                                             ^^^^^^^^
    later();
}

//# method called main
//@ unwrap
pub struct Program;
impl Program {
    pub fn main(&self) {
        println!("{:?}", std::fs::remove_file("old").unwrap());
//                                                   ^^^^^^^^
    }
}

//# main in another function
//@ unwrap
pub fn outer() {
    fn main() {
        println!("{:?}", std::fs::remove_file("old").unwrap());
//                                                   ^^^^^^^^
    }
    main();
}

//# unknown receiver in main
//@ unwrap
fn value<T: Into<Option<u8>>>(given: T) -> Option<u8> {
    given.into()
}
fn main() {
    let given: [Option<u8>; 1] = [value(1)];
    for one in given {
        println!("{}", one.unwrap());
//                         ^^^^^^^^
    }
}

//# a poisoned lock in main
//@ unwrap
use std::sync::Mutex;
fn main() {
    let count = Mutex::new(1);
    println!("{}", count.try_lock().unwrap());
//                                  ^^^^^^^^
}

//# main with an attribute that is not known
//@ unwrap
#[no_mangle]
fn main() {
    let text = std::fs::read_to_string("settings").unwrap();
//                                                 ^^^^^^^^
    println!("{text}");
}
//> suggested Print the error and exit with `.unwrap_or_else(..)`
#[no_mangle]
fn main() {
    let text = std::fs::read_to_string("settings").unwrap_or_else(|e| {
        eprintln!("`fs::read_to_string` failed: {e}");
        std::process::exit(1);
    });
    println!("{text}");
}
