// Panics are the matter of unfinished/not-implemented.
fn panics(x: Option<u8>) {
    panic!("not implemented");
    todo!("TODO: write it");
    unimplemented!("this is a placeholder");
    unreachable!("not yet implemented");
    assert!(x.is_some(), "not implemented yet");
    x.expect("not implemented yet");
}

// Code about placeholders, and about markers of tasks.
fn compares(text: &str) -> bool {
    text == "TODO"
        || text != "FIXME: x"
        || "changeme" == text
        || text.contains("This is a placeholder")
        || text.starts_with("TODO:")
        || text.ends_with("(placeholder)")
        || text.find("lorem ipsum").is_some()
        || text.eq_ignore_ascii_case("your-api-key")
        || matches!(text, "changeme" | "replace-me")
        || Regex::new("not implemented").is_match(text)
}

fn arms(text: Option<&str>) -> u8 {
    match text {
        Some("TODO") => 1,
        Some("changeme") | Some("your-api-key") => 2,
        _ => 3,
    }
}

fn patterns(text: &str) -> u8 {
    match text {
        "TODO" => 1,
        "your-token" | "changeme" => 2,
        _ => 3,
    }
}

const MARKERS: &[&str] = &["TODO", "FIXME", "XXX"];
const WEAK_PASSWORDS: [&str; 3] = ["changeme", "password", "your-password"];
const TODO_PREFIX: &str = "TODO:";
const PLACEHOLDER: &str = "placeholder text";
const NOT_IMPLEMENTED: &str = "not implemented";

fn strip(text: &str) -> Option<&str> {
    text.strip_prefix("TODO: ").or_else(|| text.strip_suffix("(placeholder)"))
}

fn marker(directive: &TodoDirective) -> String {
    "TODO".to_string()
}

fn render(error: &LayoutError) -> &'static str {
    match error {
        LayoutError::NotImplemented => "not implemented",
        LayoutError::Other => "other",
    }
}

// What is shown before anything is typed.
fn forms(ui: &mut Ui) {
    ui.text_field().placeholder("Enter your email");
    ui.text_field().placeholder("your-api-key-here");
    ui.text_field().hint_text("your-username");
    ui.add(Field { placeholder: "changeme", label: "Key" });
    let placeholder = "your-token-here";
    let help = "TODO: a title";
    input(Options { hint: "this is a placeholder".into() });
}

// SQL, formats and other placeholders that are the subject.
fn subjects(name: &str) -> String {
    let sql = "select ? as placeholder";
    let text = format!("${{placeholder_{}}}", name);
    error("type contains placeholders");
    error("the placeholder `$x` repeats more than once");
    error("placeholder range is before the edit");
    bail!("invalid placeholder name");
    "replaces every placeholder with its value".to_string()
}

// What the user asked for is not there: an answer, not a gap.
fn unsupported(tag: &str, name: &str) -> Error {
    let a = format!("the tag {tag} is known but not implemented");
    let b = format!("intrinsic {} is not implemented", name);
    let c = format!("not implemented for {tag}");
    error("the operation is not supported on this platform");
    error("class has unimplemented abstract methods");
    error("trait `Clone` is not implemented for `T`");
    error("does not implement the trait");
    error("unimplemented doc comment style");
    lint("clippy::unimplemented")
}

// Words inside other words and sentences.
fn words() {
    say("a stubborn mockingbird");
    say("the todo list is empty");
    say("Todos");
    say("TODOS");
    say("your key is in the safe");
    say("Enter your password:");
    say("change me into a frog");
    say("coming soon to a theatre near you");
    say("mock turtle soup");
    say("dummy variables are ignored");
    say("implementation details");
    say("");
    say("TODO found in the file");
    say("xxxxxxxx");
    // "This is a placeholder"
}

fn long() -> &'static str {
    "fn f() {
        // TODO: this is a placeholder
    }"
}

macro_rules! text {
    () => {
        "This is a placeholder"
    };
}

fn name_of(code: Code) -> &'static str {
    match code {
        Code::NotImp => "Not Implemented",
        Code::Refused => "Query Refused",
    }
}

fn unimplemented(out: &mut Out) -> Result {
    out.write_str("UNIMPLEMENTED")
}

fn status(code: u32) -> (&'static str, Class) {
    match code {
        12 => ("unimplemented", Class::Path),
        _ => ("unknown", Class::Server),
    }
}
