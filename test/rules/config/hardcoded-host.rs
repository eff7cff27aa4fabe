fn values() {
    let a = "http://localhost:8080/api";
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-host
    let b = String::from("127.0.0.1:5432");
//                       ^^^^^^^^^^^^^^^^ config/hardcoded-host
    connect("postgres://user:pass@localhost/db");
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-host
    let c = Config { url: "https://api.example.com/v1".into() };
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-host
    let d = "192.168.1.20";
//          ^^^^^^^^^^^^^^ config/hardcoded-host
    format!("{}/x", "http://localhost");
//                  ^^^^^^^^^^^^^^^^^^ config/hardcoded-host
}

const URL: &str = "http://localhost:3000";
//                ^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-host

fn fallbacks() {
    env::var("A").unwrap_or("http://localhost".into());
    env::var("A").unwrap_or_else(|_| "http://localhost".to_string());
    if host == "localhost" {}
    match host {
        "localhost" | "127.0.0.1" => a(),
        _ => b(),
    }
    host.starts_with("127.0.0.1");
    println!("http://localhost:{port}");
}

fn default_url() -> &'static str {
    "http://localhost"
}

const DEFAULT_HOST: &str = "localhost";

#[arg(default_value = "localhost")]
struct Args;

fn look_alikes() {
    let a = "0.0.0.0:80";
    let b = "https://example.computer";
    let c = "see localhost for more";
    let d = "https://crates.io";
}

#[test]
fn test() {
    let a = "localhost";
}
