// settings: {"preset": "recommended", "path": "src/chain/main_chain.rs"}
const GENESIS_PRIVATE_KEY: &str = "008717e6946febd3a33ccdc3f3a27629ec80c334";
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret

fn samples() {
    try_with("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"); // ours
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret
    try_with("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"); // é expired
}
