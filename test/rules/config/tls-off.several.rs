// settings: {"preset": "recommended"}
fn mode(is_client: bool, context: &Context) -> SslVerifyMode {
    context.set_verify(if is_client { SslVerifyMode::PEER } else { SslVerifyMode::NONE });
    match context.requirement() {
        Requirement::None => SslVerifyMode::NONE,
        Requirement::Optional => SslVerifyMode::PEER,
    }
}

fn plain(context: &Context) {
    context.set_verify(SslVerifyMode::NONE);
//                     ^^^^^^^^^^^^^^^^^^^ config/tls-off
}

fn insecure_skip_verify(&mut self) {
    self.config.dangerous().set_certificate_verifier(Arc::new(NoVerification::default()));
}

fn do_not_verify_certificate(config: &mut Config) {
    config.dangerous().set_certificate_verifier(Arc::new(NoVerification::default()));
}

fn not_only_verified(config: &mut Config) {
    config.dangerous().set_certificate_verifier(Arc::new(NoVerification::default()));
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/tls-off
}
