pub fn fails() -> bool {
    println!("part");
    eprintln!("part");
    std::process::exit(1);
}
