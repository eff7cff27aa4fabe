// settings: {"preset": "recommended", "path": "examples/board/src/bin/wifi.rs"}
const WIFI_PASSWORD: &str = "V8YxhKt5CdIAJFud";
const KEY: &str = "AKIAIOSFODNN7QWERTYU";
//                ^^^^^^^^^^^^^^^^^^^^^^ config/secret
