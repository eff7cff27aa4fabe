// settings: {"preset": "recommended"}
fn foreign_structs() {
    let mut info: FILETIME = unsafe { std::mem::zeroed() };
    let mut stat: libc::stat = unsafe { ::core::mem::zeroed() };
    let mut files: [libc::pollfd; 2] = unsafe { mem::zeroed() };
    let entry = unsafe { mem::zeroed::<PROCESSENTRY32>() };
    let address = unsafe { mem::zeroed::<libc::sockaddr_in>() };
    unsafe {
        let mut token: HANDLE = zeroed();
        let mut config: Config = zeroed();
//                               ^^^^^^^^ unsafe/zeroed
        let mut any: T = zeroed();
//                       ^^^^^^^^ unsafe/zeroed
        let unknown = zeroed();
//                    ^^^^^^^^ unsafe/zeroed
        let reference: &u8 = zeroed();
//                           ^^^^^^^^ unsafe/zeroed
        let text: &str = zeroed();
//                       ^^^^^^^^ unsafe/zeroed
        let inferred: _ = zeroed();
//                        ^^^^^^^^ unsafe/zeroed
    }
}

fn filled_by_c() {
    let mut time = unsafe { std::mem::zeroed() };
    unsafe { libc::getrusage(libc::RUSAGE_SELF, &mut time) };
    unsafe {
        let mut kernel = mem::zeroed();
        GetProcessTimes(process, &mut kernel);
    }
    let props: cudaDeviceProp = std::mem::zeroed();
}

fn filled_by_rust() {
    let mut time = unsafe { std::mem::zeroed() };
//                                    ^^^^^^^^ unsafe/zeroed
    fill(&mut time);
}

fn declared_first(job: Handle) {
    let mut info: JOBOBJECT_LIMITS;
    let other: Config;
    info = unsafe { mem::zeroed() };
    other = unsafe { mem::zeroed() };
//                        ^^^^^^^^ unsafe/zeroed
}

unsafe fn wrapped(env: &Env) -> Info {
    let mut info = Info(mem::zeroed());
    ffi::env_info(env.ptr(), &mut info.0);
    let mut other = Info(mem::zeroed());
//                            ^^^^^^^^ unsafe/zeroed
    fill(&mut other.0);
    info
}
