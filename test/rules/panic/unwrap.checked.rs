// settings: {"preset": "recommended"}
fn in_conditions(request: &Request, list: &mut Vec<u8>, name: Option<&str>) {
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
//                  ^^^^^^^^ panic/unwrap
    };
    if name.is_none() {
    } else {
        name.unwrap();
    }
    while request.next.is_some() && request.more {
        request.next.take().unwrap();
    }
}

fn in_statements_before(state: &mut State, found: Option<u8>, result: Result<u8, Error>, list: &[u8]) {
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

fn leaves(other: Option<u8>, list: &[u8]) -> Option<u8> {
    if other.is_none() || list.len() < 2 {
        return None;
    }
    Some(other.unwrap())
}

fn says_nothing(state: &mut State, found: Option<u8>, other: Option<u8>, list: &[u8]) {
    if other.is_some() {
        found.unwrap();
//            ^^^^^^^^ panic/unwrap
    }
    if found.is_none() {
        found.unwrap();
//            ^^^^^^^^ panic/unwrap
    }
    if found.is_some() || other.is_some() {
        found.unwrap();
//            ^^^^^^^^ panic/unwrap
    }
    if !found.is_some() {
        found.unwrap();
//            ^^^^^^^^ panic/unwrap
    }
    if found.is_none() {
        log();
    }
    found.unwrap();
//        ^^^^^^^^ panic/unwrap
    if found.is_none() && other.is_none() {
        return;
    }
    found.unwrap();
//        ^^^^^^^^ panic/unwrap
    if list.len() == 0 {
        list.first().unwrap();
//                   ^^^^^^^^ panic/unwrap
    }
    if list.len() != 3 {
        list.first().unwrap();
//                   ^^^^^^^^ panic/unwrap
    }
    if !list.is_empty() {
        list.get(3).unwrap();
//                  ^^^^^^^^ panic/unwrap
    }
    state.count = Some(state.count.unwrap() + 1);
//                                 ^^^^^^^^ panic/unwrap
    state.end = Some(1);
    state.end = find();
    state.end.unwrap();
//            ^^^^^^^^ panic/unwrap
    if list.is_empty() {
        return;
    }
    fn nested(list: &[u8]) {
        list.last().unwrap();
//                  ^^^^^^^^ panic/unwrap
    }
    find().is_some() && find().unwrap();
//                             ^^^^^^^^ panic/unwrap
}
