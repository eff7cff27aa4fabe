// settings: {"preset": "strict", "target": "program", "isEntry": true, "path": "src/main.rs"}
fn main() {
    println!("a");
//  ^^^^^^^^^^^^^ debug/print
    if VERBOSE {
        eprintln!("a");
//      ^^^^^^^^^^^^^^ debug/print
    }
}

fn print_usage() {
    print!("a");
//  ^^^^^^^^^^^ debug/print
}
