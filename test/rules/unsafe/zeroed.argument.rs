// settings: {"preset": "recommended"}
unsafe fn ask(text: &[u16]) {
    MessageBoxW(mem::zeroed(), text.as_ptr(), "é😀");
    libc::wait4(1, text.as_ptr(), std::mem::zeroed());
    MessageBoxW(text.as_ptr(), mem::zeroed() as usize);
//                                  ^^^^^^^^ unsafe/zeroed
    MessageBox(mem::zeroed());
//                  ^^^^^^^^ unsafe/zeroed
    message_box(mem::zeroed(), text.as_ptr());
//                   ^^^^^^^^ unsafe/zeroed
    libc::wait4(1, Options(mem::zeroed()), 2);
//                              ^^^^^^^^ unsafe/zeroed
}
