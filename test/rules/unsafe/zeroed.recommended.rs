// settings: {"preset": "recommended"}
fn foreign_structs() {
    let mut info: FILETIME = unsafe { std::mem::zeroed() };
    let mut stat: raw::stat = unsafe { ::core::mem::zeroed() };
    let mut files: [raw::pollfd; 2] = unsafe { mem::zeroed() };
    let entry = unsafe { mem::zeroed::<PROCESSENTRY32>() };
    let address = unsafe { mem::zeroed::<raw::sockaddr_in>() };
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
