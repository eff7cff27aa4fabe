static PATTERNS: &[(&str, &str)] = &[
    ("ghp_[a-zA-Z0-9]{36}", "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"),
    ("gho_[A-Za-z0-9]{36}", Sample::One("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")),
    ("é", "ghp_1234567890abcdefghijklmnopqrstuvwx00"),
    ("the token", "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"),
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/secret
];
