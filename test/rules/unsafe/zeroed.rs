fn plain() -> Config {
    unsafe { std::mem::zeroed() }
//                     ^^^^^^^^ unsafe/zeroed: "A value made of zero bytes is undefined behaviour for most types."
}

fn forms() {
    unsafe {
        let a: Config = mem::zeroed();
//                           ^^^^^^^^ unsafe/zeroed
        let b = core::mem::zeroed::<Config>();
//                         ^^^^^^^^^^^^^^^^^^ unsafe/zeroed
        let c = std::mem::zeroed::<HashMap<String, Vec<u8>>>();
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/zeroed
        let d: Config = zeroed();
//                      ^^^^^^^^ unsafe/zeroed
        let e: Config = mem::uninitialized();
//                           ^^^^^^^^^^^^^^^ unsafe/zeroed: "A value of uninitialised memory is undefined behaviour."
        let f = std::mem::uninitialized::<Config>();
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/zeroed
        let g: Config = MaybeUninit::uninit().assume_init();
//                                   ^^^^^^^^^^^^^^^^^^^^^^ unsafe/zeroed: "A value of uninitialised memory is undefined behaviour."
        let h = std::mem::MaybeUninit::<Config>::uninit().assume_init();
//                                               ^^^^^^^^^^^^^^^^^^^^^^ unsafe/zeroed
        let i = MaybeUninit::<Config>::uninit()
//                                     ^^^^^^^^... unsafe/zeroed
            .assume_init();
        let j = ("é😀", mem::zeroed::<Config>());
//                           ^^^^^^^^^^^^^^^^^^ unsafe/zeroed
        let k = mem::
            zeroed::<Config>(
//          ^^^^^^^^^^^^^^^^^... unsafe/zeroed
            );
    }
}

unsafe fn in_an_unsafe_function() -> Config {
    zeroed()
//  ^^^^^^^^ unsafe/zeroed
}

fn in_macros() {
    println!("{}", unsafe { mem::zeroed::<u8>() });
//                               ^^^^^^^^^^^^^^ unsafe/zeroed
    let _ = vec![unsafe { mem::zeroed::<u8>() }];
//                             ^^^^^^^^^^^^^^ unsafe/zeroed
    println!("mem::zeroed()");
    quote!(mem::zeroed());
}

cfg_rt! {
    fn in_a_macro() -> Config {
        unsafe { mem::zeroed() }
//                    ^^^^^^^^ unsafe/zeroed
    }
}

macro_rules! empty {
    () => {
        unsafe { std::mem::zeroed() }
    };
}

static LAZY: LazyLock<u8> = LazyLock::new(|| unsafe { mem::zeroed() });
//                                                         ^^^^^^^^ unsafe/zeroed

fn foreign() {
    // SAFETY: `stat` is plain data for which zero bytes are valid.
    let mut stat: libc::stat = unsafe { std::mem::zeroed() };
    let mut other: libc::stat = unsafe { std::mem::zeroed() }; // SAFETY: as above
}

fn sound() {
    let a = MaybeUninit::<Config>::uninit();
    let b: MaybeUninit<Config> = MaybeUninit::zeroed();
    let c: [MaybeUninit<u8>; 4] = unsafe { MaybeUninit::uninit().assume_init() };
    let d = unsafe { a.assume_init() };
}

/// Calls `mem::zeroed()`.
fn look_alikes() {
    // mem::zeroed()
    let _ = "mem::zeroed()";
    use std::mem::zeroed;
    let _ = Buffer::zeroed();
    let _ = Buffer::zeroed(4);
    let _ = buffer.zeroed();
    let zeroed = 1;
    let _ = zeroed;
    let _ = bytemuck::Zeroable::zeroed();
    let _ = Box::<Config>::new_zeroed();
    let _ = mem::zeroed_page();
}

impl Buffer {
    fn zeroed() -> Self {
        Buffer
    }
}

#[test]
fn test() {
    let x: u8 = unsafe { mem::zeroed() };
}

#[cfg(all(test, unix))]
mod tests {
    fn helper() -> u8 {
        unsafe { mem::zeroed() }
    }
}

fn suppressed() {
    // shipworthy-ignore unsafe/zeroed: the struct is plain data
    let a: Config = unsafe { mem::zeroed() };
    let b: Config = unsafe { mem::zeroed() }; // shipworthy-ignore unsafe/zeroed: the same
}
