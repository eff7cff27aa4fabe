// settings: {"preset": "recommended", "path": "src/examples.rs"}
const WIFI_PASSWORD: &str = "V8YxhKt5CdIAJFud";
//                          ^^^^^^^^^^^^^^^^^^ config/secret
