// settings: {"preset": "recommended"}
fn in_comments(spans: &Spans, list: &[u8]) {
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

fn no_reasons(list: &[u8], path: &Path) {
    // Take the first one.
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
    // TODO: this unwrap is safe for now.
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
    // This panics because the list may be empty.
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
    list.first().unwrap(); // unwrap here
//               ^^^^^^^^ panic/unwrap
    // unwrap: the file is always there
    File::open(path).unwrap();
//                   ^^^^^^^^ panic/unwrap
    // unwrap: the line before says so
    log();
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
}

fn always(events: &[Event]) {
    // An event always has at least one entry: "Created"
    let last = match events.last().unwrap() {
        Event::Created => 1,
    };
    // safe because we own the list and it is never cloned
    events.last().unwrap();
    // The length will never exceed four bytes.
    events.len().try_into().unwrap();
}
