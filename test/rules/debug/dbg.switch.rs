// settings: {"preset": "recommended"}
fn read(config: &Config) {
    let debugging = std::env::var("APP_DEBUG").is_ok();
    if debugging {
        dbg!(config);
    }
    if config.verbose {
        for value in config.values() {
            dbg!(value);
        }
    }
    if config.is_empty() {
        dbg!(config);
//      ^^^^^^^^^^^^ debug/dbg
    }
    dbg!(config);
//  ^^^^^^^^^^^^ debug/dbg
}
