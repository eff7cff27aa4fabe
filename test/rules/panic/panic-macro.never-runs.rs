// settings: {"preset": "recommended"}
fn _assert_sizes() {
    struct Small;

    impl Compute for Small {
        fn compute(&self) -> Result<u8, Error> {
            if self.is_full() {
                panic!("é😀 could not compute");
            }
            Ok(0)
        }
    }
}

fn _called(text: &str) -> Result<u8, Error> {
    panic!("could not read {text}, {error}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn calls(text: &str) -> Result<u8, Error> {
    _called(text)
}

pub fn _public(text: &str) -> Result<u8, Error> {
    panic!("could not read {text}, {error}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

same_size!(three_of(panic!(), ::std::panic!()), 1);

values! {
    static FIRST: Regex = Regex::new(text).unwrap_or_else(|error| panic!("{error}"));
//                                                                ^^^^^^^^^^^^^^^^^ panic/panic-macro
    static SECOND: Regex = Regex::new("a").unwrap_or_else(|error| panic!("{error}"));
}

#[allow(unreachable_patterns)]
pub fn version(version: &Version) -> u32 {
    match version {
        Version::One => 1,
        _ => panic!("unsupported version"),
    }
}

#[allow(unused_variables)]
pub fn other_version(version: &Version) -> u32 {
    match version {
        Version::One => 1,
        _ => panic!("unsupported version"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

#[allow(unreachable_patterns)]
pub fn too_large(size: u32) -> u32 {
    if size > 8 {
        panic!("size is too large");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    size
}

pub fn save(path: &Path, text: &str) -> Result<(), Error> {
    let bytes = Vec::new();
    fs::write(path, bytes).unwrap_or_else(|error| panic!("could not write: {error}"));
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    let all = format!("{text}, é😀");
    write_if_changed(path, all).unwrap_or_else(|error| panic!("could not write: {error}"));
//                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    match fs::write(path, text).map(drop) {
        Ok(()) => Ok(()),
        Err(error) => panic!("could not write: {error}"),
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}
