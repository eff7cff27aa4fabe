// settings: {"preset": "recommended", "path": "src/bin/tool.rs"}
fn main() {
    run();
}

fn run() -> Result<(), Error> {
    std::process::exit(1);
}
