// settings: {"preset": "recommended"}
//! Says nothing of libcurl, of a suffix or of `extern crate`.

fn call<F: Fn() -> u8>() -> u8 {
    assert_eq!(std::mem::size_of::<F>(), 0, "é😀 only functions");
    let function: F = unsafe { std::mem::zeroed() };
    function()
}

fn lift<T>() -> T {
    assert!(mem::size_of::<T>() == 0);
    unsafe { MaybeUninit::uninit().assume_init() }
}

fn eight<T>() -> T {
    assert_eq!(mem::size_of::<T>(), 8);
    unsafe { mem::zeroed() }
//                ^^^^^^^^ unsafe/zeroed
}

fn session() -> Session {
    Session { handle: unsafe { mem::zeroed() } }
//                                  ^^^^^^^^ unsafe/zeroed
}
