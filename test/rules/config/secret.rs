fn issued() {
    let a = "AKIA4EXWM7Q2LPZ3T6VB";
//          ^^^^^^^^^^^^^^^^^^^^^^ config/secret
    let b = "ghp_0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R";
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret
    let c = r#"-----BEGIN RSA PRIVATE KEY-----
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^... config/secret
MIIEow"#;
    let e = "-----BEGIN PRIVATE KEY-----\nMIIEow";
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret
    let f = concat!(
        "-----BEGIN EC PRIVATE KEY-----\n",
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret
        "MHcCAQEEIIrYSSNQFaA2Hwf1duRSxKtLYX5CB04fSeQ6tF1aY",
    );
    let d = "glpat-a1B2c3D4e5F6g7H8i9J0";
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret
}

const DB_PASSWORD: &str = "Tr0ub4dor&3";
//                        ^^^^^^^^^^^^^ config/secret

fn named() {
    let password = "hunter2hunter2";
//                 ^^^^^^^^^^^^^^^^ config/secret
    let client_secret: String = "9f86d081884c7d65".to_string();
//                              ^^^^^^^^^^^^^^^^^^ config/secret
    connect(Config { api_key: "f3A9bC71dd0", user: "app" });
//                            ^^^^^^^^^^^^^ config/secret
    let auth_token = String::from("f3A9bC71dd0e");
//                                ^^^^^^^^^^^^^^ config/secret
}

fn look_alikes() {
    let password = "";
    let password = "changeme123";
    let password = env::var("DB_PASSWORD1");
    let password_field = "password1field";
    let secret = "secret_key_1";
    let api_key = "your-api-key-123";
    let password = "{user}123abc";
    let token_kind = "bearer2token";
    let hash = "9f86d081884c7d65";
    let api_key = "/run/secrets/key1";
    let a = "AKIAIOSFODNN7EXAMPLE";
    let b = "sk-learn";
    password == "hunter2hunter2";
    let c = "-----BEGIN PUBLIC KEY-----";
    let d = Pattern::Contains("-----BEGIN DSA PRIVATE KEY-----");
    let e = ["-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN EC PRIVATE KEY-----"];
    let f = "-----BEGIN PRIVATE KEY-----\n";
}

#[test]
fn test() {
    let password = "hunter2hunter2";
}

fn suppressed() {
    // shipworthy-ignore config/secret: a public demonstration account
    let password = "hunter2hunter2";
}
