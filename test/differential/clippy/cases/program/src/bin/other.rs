fn main() {
    Some(1).expect("other");
    std::process::exit(helper());
}

fn helper() -> i32 {
    println!("helper");
    todo!()
}
