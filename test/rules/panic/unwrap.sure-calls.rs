// settings: {"preset": "recommended", "rules": {"panic/unwrap": "warning", "panic/expect": "warning"}}
pub fn previous(count: &AtomicUsize) -> usize {
    count.fetch_update(AcqRel, Acquire, |old| Some(old.wrapping_add(1))).unwrap()
}

pub fn previous_of_even(count: &AtomicUsize) -> usize {
    count.fetch_update(AcqRel, Acquire, |old| (old % 2 == 0).then_some(old + 1)).unwrap()
//                                                                               ^^^^^^^^ panic/unwrap
}

pub fn previous_of_known(count: &AtomicUsize, next: &Table) -> usize {
    count.fetch_update(AcqRel, Acquire, |old| next.get(old)).unwrap()
//                                                           ^^^^^^^^ panic/unwrap
}

pub fn ask(read: &Read, file: &str) -> Answer {
    CHANNEL.with(|channel| {
        read.call(Question { file: file.to_owned(), answer: channel.0.clone() });
        channel.1.recv().unwrap()
    })
}

pub fn wait(channel: &(Kind, Receiver<Answer>)) -> Answer {
    channel.1.recv().unwrap()
//                   ^^^^^^^^ panic/unwrap
}

pub fn store(out: &Path, modules: &[(PathBuf, String)]) -> io::Result<()> {
    for (path, contents) in modules {
        let path = out.join("modules").join(path);
        fs::create_dir_all(path.parent().unwrap())?;
        fs::write(&path, contents)?;
    }
    Ok(())
}

pub fn resume(pid: Pid) {
    if continued(pid).is_err() {
        // If this fails too, something weird happened and it's probably best to just panic.
        std::fs::remove_file(lock_of(pid)).unwrap();
    }
}

pub fn resume_later(pid: Pid) {
    if continued(pid).is_err() {
        // It's probably best to do it later.
        std::fs::remove_file(lock_of(pid)).unwrap();
//                                         ^^^^^^^^ panic/unwrap
    }
}

pub fn read_at(file: &mut File, bytes: &mut [u8], start: u64) -> io::Result<usize> {
    let read = file.read(bytes);
    file.seek(SeekFrom::Start(start)).expect("failed to restore the position, this shouldn't be possible");
    file.seek(SeekFrom::Start(0)).expect("failed to restore the position");
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    read
}

#[must_use]
/// The id that belongs to a thread.
/// Panics if the thread has none.
pub fn id_of(ids: &HashMap<Thread, u32>, thread: Thread) -> u32 {
    *ids.get(&thread).unwrap()
}

#[must_use]
/// The id that belongs to a thread.
pub fn next_id_of(ids: &HashMap<Thread, u32>, thread: Thread) -> u32 {
    *ids.get(&thread).unwrap() + 1
//                    ^^^^^^^^ panic/unwrap
}

pub fn allocate(memory: &mut Memory, size: u64, align: u64) -> Result<Pointer, Error> {
    memory.check_request(size, align)?;
    memory.allocate(size, Align::from_bytes(align).unwrap())
}

pub fn allocate_some(memory: &mut Memory, size: u64, align: u64) -> Result<Pointer, Error> {
    let align = memory.check_request(size, align)?;
    memory.allocate(size, Align::from_bytes(align).unwrap())
//                                                 ^^^^^^^^ panic/unwrap
}

pub fn allocate_all(memory: &mut Memory, size: u64, align: u64) -> Result<Pointer, Error> {
    memory.check_request(size, 1)?;
    memory.allocate(size, Align::from_bytes(align).unwrap())
//                                                 ^^^^^^^^ panic/unwrap
}

pub fn end_of(streams: &Streams, path: &Path) -> Ended {
    streams.end(path, File::open(path).expect("mutex poisoned"));
    streams.end(path, File::open(path).expect("the file is poisoned"))
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}

pub fn time_of(micros: &str) -> u64 {
    // This shouldn't fail until the year 262000.
    micros.parse().unwrap()
}

pub fn other_time_of(micros: &str) -> u64 {
    // This fails in the year 262000.
    micros.parse().unwrap()
//                 ^^^^^^^^ panic/unwrap
}

pub fn manifest_of(path: &Path) -> io::Result<Manifest> {
    let text = std::fs::read_to_string(path)?;
    Ok(Manifest::of(text, path.parent().unwrap()))
}

pub fn folder_of(path: &Path, other: &Path) -> io::Result<Manifest> {
    let text = std::fs::read_to_string(other)?;
    let list = std::fs::read_dir(path)?;
    Ok(Manifest::of(text, list, path.parent().unwrap()))
//                                            ^^^^^^^^ panic/unwrap
}

pub fn drop_later(green: Green) {
    static DROPPER: OnceLock<Sender<Green>> = OnceLock::new();
    DROPPER
        .get_or_init(|| {
            let (sender, receiver) = std::sync::mpsc::channel::<Green>();
            Builder::new()
                .spawn(move || {
                    loop {
                        _ = receiver.recv();
                        // Why? To take all.
                        while receiver.try_recv().is_ok() {}
                    }
                })
                .unwrap();
//               ^^^^^^^^ panic/unwrap
            sender
        })
        .send(green)
        .unwrap();
}

pub fn drop_once(green: Green) {
    static DROPPER: OnceLock<Sender<Green>> = OnceLock::new();
    DROPPER
        .get_or_init(|| {
            let (sender, receiver) = std::sync::mpsc::channel::<Green>();
            std::thread::spawn(move || {
                loop {
                    if receiver.recv().is_err() {
                        break;
                    }
                }
            });
            sender
        })
        .send(green)
        .unwrap();
//       ^^^^^^^^ panic/unwrap
}

/// The folder of the manifest.
pub fn root(workspace: &Workspace, file: &Path) -> Roots {
    let root = workspace.root_manifest().parent().unwrap();
    Roots::of(root, file.parent().unwrap())
//                                ^^^^^^^^ panic/unwrap
}
