// settings: {"preset": "recommended"}
pub fn left(n: u32, state: &State) -> u32 {
    println!("here");
//  ^^^^^^^^^^^^^^^^ debug/print
    eprintln!("==> é😀 {}", n);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    n
}

pub fn debugged(state: &State) -> u32 {
    eprintln!("state {:?}", state);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    1
}

pub fn create(n: u32) -> u32 {
    println!("Creating {} of them", n);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    println!("  width {}", n);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    n
}

pub fn shrink(n: u32) -> u32 {
    eprintln!("[cache] dropped {n} entries");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    eprintln!("WARN: {n} is small");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    n
}

pub fn status(n: u32) -> u32 {
    println!("🚀 Off we go");
//  ^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    println!("Total: {}", n);
//  ^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    n
}

pub fn remove(name: &str) -> usize {
    println!("No session named {:?} was there.", name);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    1
}

pub fn addressed(names: &[&str]) -> usize {
    println!("There are {} jobs left.", names.len());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    println!("Running `quit` again ends them.");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    eprintln!("could not read {}", names.len());
    names.len()
}

pub fn nothing_to_do(names: &[&str]) -> usize {
    eprintln!("Loading {}", names.len());
    println!("Nothing to do for you");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    names.len()
}

/// Displays what the container has used.
pub fn events(stats: &Stats) -> u32 {
    println!("{stats:?}");
    1
}

/// Runs once more and displays what it has used.
pub fn again(stats: &Stats) -> u32 {
    println!("{stats:?}");
//  ^^^^^^^^^^^^^^^^^^^^^ debug/print
    1
}

/// Reports go to standard error where nobody handles them.
pub fn soft_error(error: &Error) -> u32 {
    eprintln!("soft: {error:?}");
    1
}

pub fn finish(error: &Error) -> u32 {
    // This crate has no logger; use `eprintln!` so that failures surface.
    eprintln!("finish: {error:?}");
    1
}

pub fn finish_later(error: &Error) -> u32 {
    // TODO: use a logger instead of `eprintln!`.
    eprintln!("finish: {error:?}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    1
}
