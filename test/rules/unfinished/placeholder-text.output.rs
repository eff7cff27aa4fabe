// settings: {"preset": "recommended"}
// Written into what the program makes for its users.
fn code_action() -> Statement {
    make::string_literal_expression(make::string_literal("TODO: Not implemented yet"));
    make::member(value(make::json_string_literal("TODO: Write this.")));
    "TODO: Add a custom message here.".to_string()
}

// Reports on what the user has.
fn report(rules: &[Rule], unknown: &[Rule]) {
    log("These rules have not yet been implemented:");
    log(markup! { "Rules ("{rules.len()}" not yet implemented, "{unknown.len()}" unknown)" });
    log(format!("{} rules", rules.len()), "are not yet implemented");
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    log("Other rules are not yet implemented");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    say("TODO: add the message");
//      ^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
}

impl FromStr for Global {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "Math" => Ok(Self::Math),
            "JSON" => Err("objects are not implemented".to_string()),
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
            _ => Err("other globals not implemented".to_string()),
        }
    }
}

fn run(text: &str) -> Result<(), String> {
    match text {
        "start" => Ok(()),
        _ => Err("other commands not implemented".to_string()),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    }
}

trait Service {
    /// Implementors may override this to answer further calls.
    fn exchange_fallback(&self, _request: Request) -> Result<Response, Status> {
        Err(Status::unimplemented("Not yet implemented"))
    }

    /// Answers the call.
    fn exchange(&self, request: Request) -> Result<Response, Status> {
        Err(Status::unimplemented("Not yet implemented"))
//                                ^^^^^^^^^^^^^^^^^^^^^ unfinished/placeholder-text
    }
}
