fn respond(question: &str) -> String {
    log(question);
    "This is a placeholder response".to_string()
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
}

fn values() {
    let a = answer("these are dummy values");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    let b = Ok("placeholder response".to_owned());
//             ^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    let c = Reply { text: "Mock result".into(), score: 1 };
//                        ^^^^^^^^^^^^^ unfinished/placeholder-text
    let d = String::from("stub implementation");
//                       ^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    let e = format!("{} (simulated)", name);
//                  ^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    let f = vec!["returns a placeholder"];
//               ^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    let g = ["[mock] reply"];
//           ^^^^^^^^^^^^^^ unfinished/placeholder-text
    let h = "placeholder_signature";
//          ^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    let i = "Only a stub";
//          ^^^^^^^^^^^^^ unfinished/placeholder-text
    let j = r#"This is a mock instance"#;
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    let k = "é😀"; let l = "Lorem ipsum dolor sit amet";
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
}

fn missing() -> Result<(), Error> {
    warn!("signature check not implemented");
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    info!("Email alert sent (not implemented)");
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    println!("Distributed training is not yet implemented");
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    if x {
        return Err(Error::new("Not implemented"));
//                            ^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    }
    Err(Error::Storage { message: "database storage isn't implemented yet".to_string() })
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
}

fn missing_too(x: u8) -> Result<u8, String> {
    match x {
        0 => Err("export has not been implemented".into()),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
        1 => bail!("implementation pending"),
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
        2 => Err(anyhow!("to be implemented")),
//                       ^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
        3 => Err("this would be implemented by the server".into()),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
        4 => Err("unimplemented".into()),
//               ^^^^^^^^^^^^^^^ unfinished/placeholder-text
        5 => Ok("QR codes (coming soon)".len()),
//              ^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
        _ => Err("currently not fully implemented".into()),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    }
}

fn credentials() -> Client {
    let key = "your-api-key-here";
//            ^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    let token = "YOUR_TOKEN";
//              ^^^^^^^^^^^^ unfinished/placeholder-text
    Client::new("https://api", "changeme").with_secret("<your-secret-key>").with_key("sk-your-key-here")
//                             ^^^^^^^^^^ unfinished/placeholder-text
//                                                     ^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
//                                                                                   ^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
}

const PASSWORD: &str = "change-me";
//                     ^^^^^^^^^^^ unfinished/placeholder-text

static ENDPOINT: &str = "replace_me";
//                      ^^^^^^^^^^^^ unfinished/placeholder-text

fn tasks() -> Meta {
    Meta { title: "TODO".to_string(), author: "TBD".into(), body: "TODO: write the body", note: "FIXME" }
//                ^^^^^^ unfinished/placeholder-text
//                                            ^^^^^ unfinished/placeholder-text
//                                                                ^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
//                                                                                              ^^^^^^^ unfinished/placeholder-text
}

// shipworthy-ignore unfinished/placeholder-text: the sample key of the sandbox
const SANDBOX: &str = "your-api-key-here";

#[cfg(test)]
mod tests {
    const KEY: &str = "your-api-key-here";
}

#[doc = "This is a placeholder"]
fn documented() {}
