// settings: {"preset": "recommended"}
pub fn resume() {
    // This is enough for now to keep the sanitizer quiet.
    #[cfg(asan)]
    {
        clear();
    }
    // This is enough for now to keep the linker quiet.
//                    ^^^^^^^ admission/deferral
    #[cfg(unix)]
    {
        clear();
    }
}

// This is enough for now to keep the sanitizer quiet.
#[cfg(sanitize = "address")]
fn clear() {}
