// settings: {"preset": "recommended"}
use tracing::{error, info};

pub fn connect(name: &str) -> u32 {
    info!("connecting");
    retry();
    println!("Active channels on {}", name);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    eprintln!("could not reach {name}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    1
}

pub fn listen(name: &str) -> u32 {
    tracing::info!("é😀 listening on {name}");
    eprintln!("listening on {name}");
    wait();
    eprintln!("double panic {name}");
    error!("double panic {name}");
    1
}
