// settings: {"preset": "recommended"}
fn value_is_missing(map: &Map, key: Key) -> Entry {
    let entry = map.get(&key).unwrap_or_else(|| panic!("é😀 {key} not found"));
    let other = map.get(&key).unwrap_or_else(|| {
        panic!("no such entry: {key} is unknown")
    });
    let file = map.get(&key).unwrap_or_else(|| panic!("the file of {key} is missing"));
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    let error = parse(key).unwrap_or_else(|_| panic!("could not use {key}"));
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    let unit = parse(key).unwrap_or_else(|()| panic!("could not use {key}"));
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    entry
}

fn value_is_missing_for_caller(map: &Map, key: Key) -> io::Result<Entry> {
    Ok(map.get(&key).unwrap_or_else(|| panic!("{key} not found")))
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
    panic!("could not show it");
}

fn inside(size: usize, kind: Kind) {
    if size > 8 {
        panic!("size is too large");
    }
    if size < 2 {
        panic!("sizes like this are not yet supported");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    if size < 3 {
        panic!("could not divide by {size}");
    }
    match kind {
        Kind::Open => panic!("Unsupported kind"),
        Kind::Closed => panic!("this kind is not supported: fn pub"),
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

pub(crate) fn inside_package(size: usize) {
    panic!("size is too large");
}

#[inline(pub)]
fn inside_attribute(size: usize) {
    panic!("size is too large");
}

pub fn for_others(size: usize, kind: Kind) {
    if size > 8 {
        panic!("size is too large");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    match kind {
        Kind::Open => panic!("Unsupported kind"),
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        Kind::Closed => panic!("could not divide by {size}"),
    }
}

fn world(size: usize) {
    if size == 3 {
        panic!("POOL_SIZE is too large");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    if size == 4 {
        panic!("could not listen");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    if size == 5 {
        panic!("`file` could not be divided by {path}");
    }
}
