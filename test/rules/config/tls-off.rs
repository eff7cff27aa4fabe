fn clients() {
    builder.danger_accept_invalid_certs(true);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/tls-off
    builder.danger_accept_invalid_hostnames(true).build();
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/tls-off
    connector.set_verify(SslVerifyMode::NONE);
//                       ^^^^^^^^^^^^^^^^^^^ config/tls-off
    connector.set_verify(openssl::ssl::SslVerifyMode::NONE);
//                                     ^^^^^^^^^^^^^^^^^^^ config/tls-off
    connector.verify_hostname(false);
//            ^^^^^^^^^^^^^^^^^^^^^^ config/tls-off
    config.dangerous().with_custom_certificate_verifier(Arc::new(NoVerification));
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/tls-off
    config.dangerous().set_certificate_verifier(Arc::new(SkipServerVerification {}));
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/tls-off
    if retries > 1 {
        builder.danger_accept_invalid_certs(true);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/tls-off
    }
}

fn asked_for(options: &Options) {
    if options.insecure {
        builder.danger_accept_invalid_certs(true);
    }
    match options.verify {
        Verify::None => {
            connector.set_verify(SslVerifyMode::NONE);
        }
        _ => {}
    }
    builder.danger_accept_invalid_certs(options.insecure);
}

fn look_alikes() {
    builder.danger_accept_invalid_certs(false);
    connector.verify_hostname(true);
    connector.set_verify(SslVerifyMode::PEER);
    if mode == SslVerifyMode::NONE {}
    match mode {
        SslVerifyMode::NONE => a(),
        _ => b(),
    }
    config.dangerous().with_custom_certificate_verifier(Arc::new(Pinned::new(key)));
    // danger_accept_invalid_certs(true)
    "danger_accept_invalid_certs(true)";
}

fn danger_accept_invalid_certs(yes: bool) {}

#[cfg(debug_assertions)]
fn development() {}

#[test]
fn test() {
    builder.danger_accept_invalid_certs(true);
}

fn suppressed() {
    // shipworthy-ignore config/tls-off: the device signs its own certificate
    builder.danger_accept_invalid_certs(true);
}
