// settings: {"preset": "recommended"}
pub fn in_conditions(request: &Request, list: &mut Vec<u8>, name: Option<&str>) {
    if request.size.is_some() && request.size.unwrap() > 1 {}
    if name.is_none() || name.unwrap().is_empty() {}
    if name.is_some() {
        print(name.unwrap());
        for _ in 0..3 {
            print(name.as_ref().unwrap());
        }
    }
    if !list.is_empty() {
        list.pop().unwrap();
        list.iter().max().unwrap();
    }
    if list.len() == 1 {
        list.first().unwrap()
    } else {
        list.last().unwrap()
    };
    if name.is_none() {
    } else {
        name.unwrap();
    }
    while request.next.is_some() && request.more {
        request.next.take().unwrap();
    }
}

pub fn in_statements_before(state: &mut State, found: Option<u8>, result: Result<u8, Error>, list: &[u8]) {
    assert!(found.is_some(), "given");
    found.unwrap();
    if state.file.is_none() {
        state.file = Some(open());
    }
    state.file.as_mut().unwrap();
    state.end = Some(now());
    let length = state.end.unwrap() - state.start;
    if let Err(error) = result {
        return log(error);
    }
    result.unwrap();
    if list.is_empty() {
        return;
    }
    list.first().unwrap();
    list.iter().min().unwrap();
}

pub fn leaves(other: Option<u8>, list: &[u8]) -> Option<u8> {
    if other.is_none() || list.len() < 2 {
        return None;
    }
    Some(other.unwrap())
}

pub fn asks_another(found: Option<u8>, other: Option<u8>) {
    if other.is_some() {
        found.unwrap();
//            ^^^^^^^^ panic/unwrap
    }
}

pub fn there_is_none(found: Option<u8>, list: &[u8]) {
    if found.is_none() {
        found.unwrap();
//            ^^^^^^^^ panic/unwrap
    }
    if list.is_empty() {
        list.first().unwrap();
//                   ^^^^^^^^ panic/unwrap
    }
}

pub fn only_uses(list: &[u8], found: Option<u8>) {
    print(list, found);
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
    found.unwrap();
//        ^^^^^^^^ panic/unwrap
}

pub fn checked_in_another_function(list: &[u8]) {
    if list.is_empty() {
        return;
    }
    pub fn nested(list: &[u8]) {
        list.last().unwrap();
//                  ^^^^^^^^ panic/unwrap
    }
}

pub fn checked_later(found: Option<u8>) {
    found.unwrap();
//        ^^^^^^^^ panic/unwrap
    if found.is_none() {
        return;
    }
}

pub fn in_patterns(blocked: Option<u8>, size: usize, upper: Upper, child: &Child) {
    if let (Some(_), false) = (&blocked, child.wants()) {
        blocked.unwrap();
    }
    match size {
        small @ 32..=64 => NonZeroUsize::new(small - 5).unwrap(),
        _ => 0,
    };
    match (upper.minor.is_some(), 1) {
        (true, _) => upper.minor.unwrap(),
    };
    if let Ok(layout) = child.layout(size) {
    } else {
        child.layout(size).unwrap_err();
    }
}

pub fn in_debug_builds(elements: Elements) {
    let mut elements = elements.into_iter();
    debug_assert!(elements.len() >= 2);
    elements.next_back().unwrap();
}

pub fn through_a_variable(fixed: &Map) {
    let total = fixed.values().sum();
    assert!(total > 0);
    fixed.values().max().unwrap();
}

pub fn by_a_word(letter: char, list: &[u8]) {
    if !letter.is_ascii() {
        return;
    }
    u8::try_from(letter).unwrap();
    let Some(first) = list.split_first() else {
        return;
    };
    list.last().unwrap();
}

pub fn filled(table: &mut Table, key: &str) {
    table.insert(key, 1);
    table.key_mut(key).unwrap();
}

pub fn not_filled(table: &mut Table, key: &str) {
    table.count(key, 1);
    table.key_mut(key).unwrap();
}

pub fn texts(text: &str, path: &Path) {
    if text.is_empty() || !path.exists() {
        return;
    }
    text.parse::<u8>().unwrap();
//                     ^^^^^^^^ panic/unwrap
    path.to_str().unwrap();
//                ^^^^^^^^ panic/unwrap
    if text.parse::<f64>().is_ok() {
        text.parse::<f64>().unwrap();
    }
    if text.starts_with("IMAGE:") {
        text.strip_prefix("IMAGE:").unwrap();
    }
}

pub fn names(data: &Map, other: &Map) -> Option<u8> {
    if data.get("setup").is_none() {
        return None;
    }
    data.get("setup").unwrap();
    data.get("contract").unwrap();
//                       ^^^^^^^^ panic/unwrap
    data.get("contract").unwrap().as_str().unwrap();
    if other.contains_key("id") {
        other.get("id").unwrap();
    }
    None
}
