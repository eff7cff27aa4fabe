// settings: {"preset": "recommended"}
impl Drop for Guard {
    fn drop(&mut self) {
        if let Err(error) = self.restore() {
            eprintln!("é😀 {error:?}");
        }
        println!("dropped: done");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    }
}

pub fn guarded(error: &Error) -> u32 {
    if std::thread::panicking() {
        eprintln!("double panic {error:?}");
    }
    1
}

pub fn ends(error: &Error) -> u32 {
    if error.is_fatal() {
        eprintln!("fatal {error:?}");
        panic!("fatal");
    }
    if error.is_odd() {
        eprintln!("odd {error:?}");
        unsafe { libc::abort() }
    }
    eprintln!("going on {error:?}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    1
}

pub fn start(error: &Error) -> u32 {
    std::panic::set_hook(Box::new(|info| {
        eprintln!("panic {info:?}");
    }));
    eprintln!("started {error:?}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    1
}

pub fn never(error: &Error) -> ! {
    eprintln!("never {error:?}");
    spin(error)
}
