unsafe fn whole() {}
// columns 0..6 constraint/no-unsafe

fn block() {
    unsafe { a() };
//  ^^^^^^ constraint/no-unsafe
    let s = "unsafe";
    // unsafe
}

unsafe impl Send for S {}
// columns 0..6 constraint/no-unsafe

unsafe extern "C" {}
// columns 0..6 constraint/no-unsafe

#[allow(unsafe_code)]
fn allowed() {
    unsafe { a() };
}

fn not_unsafe_name() {
    unsafely();
}

#[test]
fn test() {
    unsafe { a() };
}
