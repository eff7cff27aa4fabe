// settings: {"preset": "recommended"}
// Entries of a table, all with the same parameters: a constant is one of the answers.
fn capabilities() -> Capabilities {
    Capabilities {
        search: Search { search: Some(search_enabled) },
        resolver: resolve_script,
        level: access_level,
    }
}

fn search_enabled(_path: &Path, _settings: &Settings) -> bool {
    true
}

fn resolve_script(_candidate: &Candidate, _source: &Source) -> Option<Language> {
    Some(Language::Script)
}

fn access_level() -> Level {
// ^^^^^^^^^^^^ unfinished/dummy-return
    // TODO: ask the directory
    Level::User
}

// Named as an argument alone, or in a call.
fn validate(_token: &str) -> bool {
// ^^^^^^^^ unfinished/dummy-return
    true
}

fn fetch_limit(_user: &str) -> u32 {
// ^^^^^^^^^^^ unfinished/dummy-return
    10
}

fn uses(tokens: &[&str]) -> Answer {
    tokens.iter().copied().filter(validate).count();
    Answer { limit: fetch_limit("a") }
}

#[cfg(test)]
mod tests {
    fn entry() -> Entry {
        Entry { check: validate }
    }
}
