// settings: {"preset": "recommended"}
pub fn plain(n: u32) -> u32 {
    println!("n is {n}");
//  ^^^^^^^^^^^^^^^^^^^^ debug/print
    print!("n");
//  ^^^^^^^^^^^ debug/print
    eprintln!();
//  ^^^^^^^^^^^ debug/print
    eprint!("n is {}", n);
//  ^^^^^^^^^^^^^^^^^^^^^ debug/print
    n
}

pub fn forms(n: u32) {
    std::println!("{n:?}");
    println!["{}", n];
    println! { "{n:?}" }
    println!(
        "é😀 {}",
        n
    );
    let _ = ("é😀", println!("println!(1)"));
    let show = |m: u32| println!("{m:?}");
    match n {
        0 => println!("none"),
        _ => show(n),
    }
}

async fn in_async() {
    let done = async { println!("done") };
//                     ^^^^^^^^^^^^^^^^ debug/print
    done.await;
}

struct Pump;

impl Pump {
    fn run(&self) {
        println!("running");
//      ^^^^^^^^^^^^^^^^^^^ debug/print
    }

    /// Prints nothing.
    fn quiet(&self) {
        println!("quiet: done");
//      ^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    }
}

impl Drop for Pump {
    fn drop(&mut self) {
        eprintln!("dropped");
    }
}

static TABLE: std::sync::LazyLock<Vec<u32>> = std::sync::LazyLock::new(|| {
    println!("filled");
//  ^^^^^^^^^^^^^^^^^^ debug/print
    Vec::new()
});

fn in_macros(n: u32) {
    tokio::select! {
        v = n => println!("{v:?}"),
//               ^^^^^^^^^^^^^^^^^ debug/print
    }
    quote! { println!("{}", n) };
    let _ = vec![println!("here")];
//               ^^^^^^^^^^^^^^^^ debug/print
}

cfg_rt! {
    fn in_a_macro() {
        println!("here");
//      ^^^^^^^^^^^^^^^^ debug/print
    }
}

macro_rules! trace {
    ($e:expr) => {
        println!("{}", $e)
    };
}

// println!("in a comment");
/// println!("in a doc comment");
fn look_alikes(log: &Log) {
    log.println("a");
    println("a");
    let println = "println!(1)";
    defmt::println!("here");
    crate::println!("here");
    writeln!(out, "a");
    std::print_all!("a");
}

#[cfg(test)]
mod tests {
    #[test]
    fn prints() {
        println!("in a test");
    }
}

fn ignored() {
    // shipworthy-ignore debug/print: the shell reads this line
    println!("ready");
}

#[allow(clippy::print_stdout)]
fn allowed_for_one_stream() {
    println!("here");
    eprintln!("here");
//  ^^^^^^^^^^^^^^^^^ debug/print
}

#[allow(clippy::print_stdout, clippy::print_stderr)]
mod allowed {
    fn both() {
        println!("here");
        eprintln!("here");
    }

    #[warn(clippy::print_stderr)]
    fn again() {
        println!("here");
        eprintln!("here");
//      ^^^^^^^^^^^^^^^^^ debug/print
    }
}
