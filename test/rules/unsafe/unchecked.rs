fn plain(items: &[u8], index: usize) -> u8 {
    unsafe { *items.get_unchecked(index) }
//                  ^^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
}

fn forms(items: &mut [u8], bytes: Vec<u8>) {
    unsafe {
        *items.get_unchecked_mut(0) = 1;
//             ^^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        Some(1).unwrap_unchecked();
//              ^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        Err::<u8, u8>(1).unwrap_err_unchecked();
//                       ^^^^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        let a = String::from_utf8_unchecked(bytes);
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        let b = std::str::from_utf8_unchecked_mut(items);
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        let c = char::from_u32_unchecked(1);
//                    ^^^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        let d: u32 = transmute([1u8; 4]);
//                   ^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        let e = std::mem::transmute::<[u8; 4], u32>([1u8; 4]);
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        let f = mem::transmute_copy::<A, B>(&a);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        let g = NonNull::new_unchecked(b);
//                       ^^^^^^^^^^^^^^^^ unsafe/unchecked
        std::hint::unreachable_unchecked();
//                 ^^^^^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        std::hint::assert_unchecked(true);
//                 ^^^^^^^^^^^^^^^^^^^^^^ unsafe/unchecked
        println!("é😀 {}", items.get_unchecked(1));
//                               ^^^^^^^^^^^^^^^^ unsafe/unchecked
        items
            .get_unchecked(
//           ^^^^^^^^^^^^^^... unsafe/unchecked
                1,
            );
    }
}

static mut COUNT: u32 = 0;
// columns 0..16 unsafe/unchecked

// SAFETY: only the main thread touches it.
static mut EXPLAINED: u32 = 0;

fn explained(items: &[u8]) {
    // SAFETY: the slice is not empty.
    let a = unsafe { *items.get_unchecked(0) };
    // SAFETY: the same.
    unsafe {
        let b = 1;
        let c = 1;
        let d = 1;
        let e = 1;
        let f = 1;
        let g = 1;
        items.get_unchecked(0);
    }
    unsafe {
        // SAFETY: the same.
        items.get_unchecked(0);
    }
    unsafe {
        items.get_unchecked(0); // SAFETY: the same.
    }
}

/// # Safety
///
/// The slice is not empty.
unsafe fn asks_its_callers(items: &[u8]) -> u8 {
    *items.get_unchecked(0)
}

/// # Safety
///
/// The slice is not empty.
unsafe fn asks_nobody(items: &[u8]) -> u8 {
    unsafe { *items.get_unchecked(0) }
}

trait Rows {
    unsafe fn get_unchecked(&self, index: usize) -> u8;
}

fn look_alikes(items: &'static mut [u8], f: fn(&'static mut u8)) {
    let transmute = 1;
    let text = "get_unchecked(1)"; // get_unchecked(1)
    items.get(1);
    static PLAIN: u8 = 1;
    let g = |x: &'static mut u8| x;
}

macro_rules! raw {
    ($e:expr) => { $e.get_unchecked(0) };
}

fn quoted() {
    quote! { items.get_unchecked(0) };
}

fn ignored(items: &[u8]) {
    // shipworthy-ignore unsafe/unchecked: everybody knows
    unsafe { items.get_unchecked(0) };
}

#[test]
fn in_a_test() {
    unsafe { [1].get_unchecked(0) };
}
