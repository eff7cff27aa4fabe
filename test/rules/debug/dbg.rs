fn plain(n: u32) -> u32 {
    dbg!(n)
//  ^^^^^^^ debug/dbg: "`dbg!` is left from debugging."
}

fn forms(n: u32) {
    dbg!();
//  ^^^^^^ debug/dbg
    dbg!(n, n + 1);
//  ^^^^^^^^^^^^^^ debug/dbg
    std::dbg!(n);
//       ^^^^^^^ debug/dbg
    dbg![n];
//  ^^^^^^^ debug/dbg
    dbg! { n };
//  ^^^^^^^^^^ debug/dbg
    dbg!(
//  ^^^^^... debug/dbg
        n
    );
    let x = dbg!(n * 2) + dbg!(n);
//          ^^^^^^^^^^^ debug/dbg
//                        ^^^^^^^ debug/dbg
    dbg!(dbg!(n));
//  ^^^^^^^^^^^^^ debug/dbg
//       ^^^^^^^ debug/dbg
    dbg!(n).checked_add(1).map(|m| dbg!(m));
//  ^^^^^^^ debug/dbg
//                                 ^^^^^^^ debug/dbg
    let _ = ("é😀", dbg!("😀"));
//                  ^^^^^^^^^^ debug/dbg
    if dbg!(n > 1) {}
//     ^^^^^^^^^^^ debug/dbg
}

fn in_macros(n: u32) {
    println!("{}", dbg!(n));
//                 ^^^^^^^ debug/dbg
    let _ = vec![dbg!(n)];
//               ^^^^^^^ debug/dbg
    assert!(dbg!(n) == 1, "dbg!(n)");
//          ^^^^^^^ debug/dbg
    let _ = matches!(dbg!(n), 1);
//                   ^^^^^^^ debug/dbg
    tokio::select! {
        v = a => dbg!(v),
//               ^^^^^^^ debug/dbg
    }
    quote!(dbg!(n));
}

cfg_rt! {
    fn in_a_macro() {
        dbg!(1);
//      ^^^^^^^ debug/dbg
    }
}

macro_rules! show {
    ($e:expr) => {
        dbg!($e)
    };
}

static LAZY: LazyLock<u8> = LazyLock::new(|| dbg!(1));
//                                           ^^^^^^^ debug/dbg

/// Not `dbg!(n)`.
fn look_alikes(n: u32) {
    // dbg!(n)
    let _ = "dbg!(n)";
    let dbg = 1;
    let _ = dbg != 2;
    dbg(n);
    my_dbg!(n);
    dbg_it!(n);
}

#[test]
fn test() {
    dbg!(1);
}

#[cfg(test)]
mod tests {
    fn helper() {
        dbg!(1);
    }
}

#[cfg(not(test))]
fn production() {
    dbg!(1);
//  ^^^^^^^ debug/dbg
}

fn suppressed(n: u32) {
    // shipworthy-ignore debug/dbg: the command prints it
    dbg!(n);
    dbg!(n); // shipworthy-ignore debug/dbg: the command prints it
    #[allow(clippy::dbg_macro)]
    let x = dbg!(n);
}

#[allow(clippy::dbg_macro)]
fn allowed(n: u32) {
    dbg!(n);
}
