// settings: {"preset": "recommended"}
use libc::c_int;

/// The status, as C has it.
pub struct Status(ffi_status);

impl Status {
    pub fn new() -> Self {
        Self(unsafe { std::mem::zeroed() })
    }
}

fn read(path: &Path) -> io::Result<Info> {
    let mut info: Info = unsafe { std::mem::zeroed() };
    fill(&raw mut info, path)?;
    Ok(info)
}

fn names() -> Vec<String> {
    let names: Vec<String> = unsafe { std::mem::zeroed() };
//                                              ^^^^^^^^ unsafe/zeroed
    names
}

unsafe fn ask(text: &[u16], env: &Env) {
    MessageBoxW(mem::zeroed(), text.as_ptr(), "é😀");
    let mut info = Info(mem::zeroed());
    env_info(env.ptr(), &mut info.0);
    let reference: &u8 = mem::zeroed();
//                            ^^^^^^^^ unsafe/zeroed
}
