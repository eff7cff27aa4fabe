// settings: {"preset": "recommended", "rules": {"panic/unwrap": "warning", "panic/expect": "warning"}}
use std::fs::File;
use std::process::Command;

pub fn narrow_index(local: u32, wide: u64, signed: i32) {
    let index = usize::try_from(local).unwrap();
    let other = usize::try_from(wide).unwrap();
//                                    ^^^^^^^^ panic/unwrap
    let third = usize::try_from(signed).unwrap();
//                                      ^^^^^^^^ panic/unwrap
    use_of(index, other, third);
}

pub fn narrow_numbers(byte: u8, word: &u16, long: u32, far: u64) {
    i8::try_from(byte).unwrap();
//                     ^^^^^^^^ panic/unwrap
    i16::try_from(byte).unwrap();
    u32::try_from(word).unwrap();
    u16::try_from(long).unwrap();
//                      ^^^^^^^^ panic/unwrap
    i64::try_from(long).unwrap();
    i64::try_from(far).unwrap();
//                     ^^^^^^^^ panic/unwrap
    u64::try_from(far as u32).unwrap();
}

pub fn constants_by_path() -> &'static str {
    super::PG_VERSION.to_str().unwrap()
}

pub fn constants_that_are_none(version: &CStr) -> &str {
    version.to_str().unwrap()
//                   ^^^^^^^^ panic/unwrap
}

pub fn temporary_file(suffix: &str, contents: &[u8]) -> io::Result<()> {
    let mut made = tempfile::Builder::new().suffix(suffix).tempfile()?;
    let path = made.path();
    run(path.file_name().unwrap(), path.parent().unwrap())
}

pub fn no_temporary_file(node: &Node) -> io::Result<()> {
    let path = node.path();
    run(path.parent().unwrap())
//                    ^^^^^^^^ panic/unwrap
}

pub fn requests_are_copied(req: Request, file: File) {
    let fresh = req.try_clone().unwrap();
    let other = file.try_clone().unwrap();
//                               ^^^^^^^^ panic/unwrap
    send(fresh, other);
}

impl Bytes {
    pub fn copied(&self) -> (Self, &Self) {
        (self.try_clone().unwrap(), self)
    }
}

/// Copies words.
fn transfer(read: *mut [u8], write: Option<&[u8]>) {
    let read = unsafe { read.as_mut().unwrap() };
    read.copy_from_slice(write.unwrap());
//                             ^^^^^^^^ panic/unwrap
}

pub fn transfer_of_others(read: *mut u8) {
    unsafe { read.as_mut().unwrap() };
//                         ^^^^^^^^ panic/unwrap
}

pub fn headed_by_safety(path: &Path) -> &SystemPath {
    // SAFETY: simplified only trims the path, that means the returned path is a valid one.
    SystemPath::from_std_path(simplified(path)).unwrap()
}

pub fn headed_by_a_doubt(path: &Path) -> &SystemPath {
    // SAFETY: probably simplified only trims the path.
    SystemPath::from_std_path(simplified(path)).unwrap()
//                                              ^^^^^^^^ panic/unwrap
}

pub fn sent_twice(queue: &Queue, tx: Sender<u8>) {
    // We know that the receiver can only be closed if all senders are dropped.
    tx.send(1).unwrap();
    while let Some(item) = queue.next() {
        let made = queue.make(item);
        log(made.first());
        log(made.second());
        log(made.third());
        log(made.fourth());
        log(made.fifth());
        log(made.sixth());
        tx.send(2).unwrap();
    }
}

pub fn sent_by_others(tx: Sender<u8>, other: Sender<u8>, queue: &Queue) {
    // We know that the receiver can only be closed if all senders are dropped.
    tx.send(1).unwrap();
    while let Some(item) = queue.next() {
        let made = queue.make(item);
        log(made.first());
        log(made.second());
        log(made.third());
        log(made.fourth());
        log(made.fifth());
        log(made.sixth());
        other.send(2).unwrap();
//                    ^^^^^^^^ panic/unwrap
    }
}

pub fn vendored_files(vendored: &Files) -> Versions {
    Versions::from_str(
        &vendored
            .read_to_string("stdlib/VERSIONS")
            .expect("The vendored stubs should contain a VERSIONS file"),
    )
    .expect("The VERSIONS file in the vendored stubs should be well-formed")
}

pub fn files_of_others(folder: &Files) -> Versions {
    Versions::from_str(
        &folder
            .read_to_string("stdlib/VERSIONS")
            .expect("this stub will read versions later"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    )
    .expect("The VERSIONS file should be well-formed")
}

fn compressor(size: usize) -> brotli::CompressorWriter<Vec<u8>> {
    brotli::CompressorWriter::new(Vec::new(), size)
}

fn connection(size: usize) -> brotli::CompressorWriter<TcpStream> {
    brotli::CompressorWriter::new(connect(), size)
}

pub fn compressed(bytes: &[u8]) {
    let mut writer = compressor(4096);
    writer.write_all(bytes).unwrap();
    writer.flush().unwrap();
    let mut socket = connection(4096);
    socket.write_all(bytes).unwrap();
//                          ^^^^^^^^ panic/unwrap
}
