// settings: {"preset": "recommended", "path": "src/chain/regtest.rs"}
const GENESIS_PRIVATE_KEY: &str = "008717e6946febd3a33ccdc3f3a27629ec80c334";
