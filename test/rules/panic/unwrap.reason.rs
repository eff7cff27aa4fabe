// settings: {"preset": "recommended"}
pub fn in_comments(spans: &Spans, list: &[u8]) {
    // unwrap: the match above ensures that there is one.
    let first = list.first().unwrap();
    // The build script writes the archive, so this never fails.
    let first = list.first().unwrap();
    let boundary = list
        .iter()
        // A character has at most four bytes, so we are guaranteed to find one.
        .position(is_boundary)
        .unwrap();
    let last = list.last().unwrap(); // cannot fail because the list has a default
    let é = list.last().unwrap(); // invariant: never empty here
    match spans {
        // SAFETY: this unwrap is safe so long as the range is of the same buffer.
        Spans::Some => list.get(0).unwrap(),
    };
}

pub fn narrates(list: &[u8]) {
    // Take the first one.
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
}

pub fn narrates_the_check(list: &[u8]) {
    // Ensure the list is loaded, then get the first.
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
}

pub fn not_done(list: &[u8]) {
    // TODO: this unwrap is safe for now.
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
}

pub fn will_change(list: &[u8]) {
    list.first().unwrap(); // Placeholder, will be updated in new
//               ^^^^^^^^ panic/unwrap
}

pub fn announces(list: &[u8]) {
    // This panics because the list may be empty.
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
}

pub fn says_nothing(list: &[u8]) {
    list.first().unwrap(); // unwrap here
//               ^^^^^^^^ panic/unwrap
}

pub fn from_outside(path: &Path) {
    // unwrap: the file is always there
    File::open(path).unwrap();
//                   ^^^^^^^^ panic/unwrap
    // SAFETY: the path is hard-coded, this unwrap is safe.
    File::open(path).unwrap();
}

pub fn above_more_than_one(list: &[u8], rest: &[u8]) {
    // OK because both lists have an end, é😀 otherwise nobody comes here.
    let first = list.first().unwrap();
    let second = rest.first().unwrap();
}

pub fn far_above(list: &[u8]) {
    // The list is never empty.
    log(1);
    log(2);
    log(3);
    log(4);
    log(5);
    log(6);
    log(7);
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
}

pub fn above_what_it_is_in(list: &[u8], spans: &Spans) {
    // The caller guarantees that there is a first one.
    if spans.open {
        list.first().unwrap();
    }
    // safety: the caller arranges the length of the key
    Boxed {
        key: Key::new(list).unwrap(),
    };
}

pub fn at_the_binding(list: &Blocks) {
    // It is guaranteed that one block trails the other.
    let next = list.load_next(Relaxed);

    log(1);
    log(2);
    log(3);
    log(4);
    log(5);
    log(6);
    self.head = next.unwrap();
}

pub fn once_for_all(list: &[u8]) {
    let first = list.first().expect("the parser pushes one before it calls");
    log(1);
    log(2);
    log(3);
    log(4);
    log(5);
    log(6);
    log(7);
    list.first().unwrap();
    list.get_any().unwrap();
}

/// Finds the way; it assumes that every edge has an entry.
pub fn documented(edges: &Edges, key: u8) {
    edges.get(&key).unwrap();
    edges.read_to_string().unwrap();
//                         ^^^^^^^^ panic/unwrap
}

/// Finds the way through the edges.
pub fn not_documented(edges: &Edges, key: u8) {
    edges.get(&key).unwrap();
//                  ^^^^^^^^ panic/unwrap
}

pub fn always(events: &[Event]) {
    // An event always has at least one entry: "Created"
    let last = match events.last().unwrap() {
        Event::Created => 1,
    };
    // safe because we own the list and it is never cloned
    events.last().unwrap();
    // The length will never exceed four bytes.
    events.len().try_into().unwrap();
}

/// `.unwrap()` in this function is safe because the address was parsed before.
pub fn documented(address: &str) -> usize {
    address.find("://").unwrap()
}

/// Finds where the host begins.
pub fn undocumented(address: &str) -> usize {
    address.find("://").unwrap()
//                      ^^^^^^^^ panic/unwrap
}

pub fn contract(data: &Value) -> Address {
    // Extract the solver contract and the shares.
    let address = data.address.parse::<Address>().unwrap();
//                                                ^^^^^^^^ panic/unwrap
    // By contract there is an owner.
    data.owner.parse::<Owner>().unwrap().address(address)
}
