// settings: {"preset": "recommended"}
fn handle_of(number: i32) -> Handle {
    match number {
        0 => INPUT,
        1 | 2 => OUTPUT,
        _ => panic!("invalid number {number}"),
    }
}

fn handles() -> [Handle; 3] {
    [handle_of(0), handle_of(1), self::handle_of( 2 )]
}

impl Expansion {
    fn query(context: &Context, name: &str) -> Result<Query, Error> {
        match name {
            "targets" => Ok(Query::Targets),
            "outputs" => Ok(Query::Outputs),
            _ => panic!("invalid query {name}"),
        }
    }

    fn read(context: &Context, name: &str) -> Result<Query, Error> {
        match name {
            "targets" | "outputs" => Expansion::query(context, name),
            _ => Err(Error::Unknown),
        }
    }

    fn open_query(context: &Context, name: &str) -> Result<Query, Error> {
        match name {
            "targets" => Ok(Query::Targets),
            _ => panic!("invalid query {name}"),
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        }
    }

    fn read_open(context: &Context, name: &str) -> Result<Query, Error> {
        match name {
            "targets" | "outputs" => Expansion::open_query(context, name),
            _ => Err(Error::Unknown),
        }
    }
}

fn given(number: i32) -> Handle {
    match number {
        0 => INPUT,
        _ => panic!("é😀 invalid number {number}"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

fn gives(number: i32) -> [Handle; 2] {
    [given(0), given(number)]
}

fn handed_over(number: i32) -> Handle {
    match number {
        0 => INPUT,
        _ => panic!("invalid number {number}"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

fn hands_over(numbers: &[i32]) -> Vec<Handle> {
    handed_over(0);
    numbers.iter().map(handed_over).collect()
}

fn not_called(number: i32) -> Handle {
    match number {
        0 => INPUT,
        _ => panic!("invalid number {number}"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

pub fn for_others(number: i32) -> Handle {
    match number {
        0 => INPUT,
        _ => panic!("invalid number {number}"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

fn calls_for_others() -> Handle {
    for_others(0)
}

fn of_state(&self, number: i32) -> Handle {
    match self.number {
        0 => INPUT,
        _ => panic!("invalid number {number}"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

fn calls_of_state(&self) -> Handle {
    self.of_state(0)
}

fn predicate(code: u8) -> &'static str {
    match code {
        0 => "eq",
        1 => "lt",
        0x2 => "le",
        _ => panic!("invalid predicate"),
    }
}

fn show(code: u8) -> String {
    if is_alternate() || code > 2 {
        format!("cmp {code}")
    } else {
        format!("cmp{} {}", predicate(code), code)
    }
}

fn open_predicate(code: u8) -> &'static str {
    match code {
        0 => "eq",
        1 => "lt",
        2 => "le",
        _ => panic!("invalid predicate: {code}"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

fn show_open(code: u8) -> String {
    if is_alternate() || code > 3 {
        format!("cmp {code}")
    } else {
        format!("cmp{} {}", open_predicate(code), code)
    }
}
