// settings: {"preset": "recommended"}
fn arm(builder: Builder, security: Security) -> Builder {
    match security {
        Security::Secure => builder,
        Security::Insecure => builder.danger_accept_invalid_certs(true),
    }
}

fn otherwise(builder: &mut Builder, options: &Options) {
    if options.verify_certificate {
        builder.set_verify(SslVerifyMode::PEER);
    } else {
        builder.set_verify(SslVerifyMode::NONE);
    }
}

fn explained(builder: &mut Builder) {
    // The hostname is always off here, because the names are added above and verified there.
    builder.set_verify_hostname(false);
}

fn plain(builder: &mut Builder, kind: Kind) {
    // Turn the hostname off.
    builder.set_verify_hostname(false);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^ config/tls-off
    if kind.is_local() {
        builder.set_verify(SslVerifyMode::PEER);
    } else {
        builder.set_verify(SslVerifyMode::NONE);
//                         ^^^^^^^^^^^^^^^^^^^ config/tls-off
    }
    match kind {
        Kind::Local => builder.danger_accept_invalid_certs(true),
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/tls-off
        Kind::Other => builder,
    }
}
