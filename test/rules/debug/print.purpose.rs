// settings: {"preset": "recommended"}
fn main() {
    println!("a program's own");
}

pub fn print_summary(n: u32) {
    println!("{n:?}");
}

fn report(n: u32) {
    println!("{n:?}");
}

fn show_usage() {
    eprintln!("usage: sample FILE");
}

fn display_totals() {
    println!("0");
}

fn write_log(line: &str) {
    eprintln!("{line:?}");
}

fn explain(rule: &str) {
    println!("{rule:?}");
}

fn confirm(question: &str) -> bool {
    print!("{question} ");
    true
}

fn name_of_user() -> String {
    print!("Name: ");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line);
    line
}

#[cfg(feature = "cli")]
fn of_a_feature() {
    println!("here");
}

#[cfg(feature = "serde")]
fn of_another_feature() {
    println!("here");
//  ^^^^^^^^^^^^^^^^ debug/print
}

fn blueprint() {
    println!("here");
//  ^^^^^^^^^^^^^^^^ debug/print
}

fn catalogs() {
    println!("here");
//  ^^^^^^^^^^^^^^^^ debug/print
}

fn asked_for(options: &Options) {
    if options.verbose {
        println!("here");
    }
    if !options.quiet && options.count > 0 {
        for _ in 0..options.count {
            println!("here");
        }
    }
    if std::io::stdout().is_terminal() {
        println!("here");
    }
    if cfg!(debug_assertions) {
        println!("here");
    }
}

fn asked_by_the_build(options: &Options) {
    #[cfg(debug_assertions)]
    println!("here");
    if options.count > 0 {
        println!("here");
//      ^^^^^^^^^^^^^^^^ debug/print
    } else {
        println!("here");
//      ^^^^^^^^^^^^^^^^ debug/print
    }
}

fn for_cargo() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo::rustc-cfg=fast");
    println!("cargo: here, not for it: done");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
}

fn last_words(code: i32) -> u32 {
    if code == 1 {
        eprintln!("==> failed");
        std::process::exit(code);
    }
    if code == 2 {
        eprintln!("==> failed");
        eprintln!("badly");
        process::abort()
    }
    if code == 3 {
        eprintln!("==> failed");
//      ^^^^^^^^^^^^^^^^^^^^^^^ debug/print
        recover();
        std::process::exit(code);
    }
    0
}

fn warn_about(path: &str) {
    eprintln!("{path:?}");
}

fn fetch_all(names: &[&str]) {
    println!("fetching {}", names.len());
    for name in names {
        println!("  {name}");
    }
    println!("fetched");
    println!("  {}", names.len());
    println!("done");
}

fn fetch_some(names: &[&str]) {
    println!("fetching {}", names.len());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    for name in names {
        println!("  {name}");
//      ^^^^^^^^^^^^^^^^^^^^ debug/print
    }
    println!("fetched");
//  ^^^^^^^^^^^^^^^^^^^ debug/print
    println!("done");
//  ^^^^^^^^^^^^^^^^ debug/print
}

fn format_all(files: Files, config: &Config) {
    when_verbose(config, || println!("formatting é😀"));
    for_each(files, |file| println!("formatting {file}"));
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
}
