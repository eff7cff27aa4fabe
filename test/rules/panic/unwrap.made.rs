// settings: {"preset": "recommended"}
pub fn writers(out: &mut Vec<u8>, sink: &mut dyn Write, text: &mut impl std::fmt::Write) {
    let mut buffer = Vec::with_capacity(8);
    buffer.write_u64(7).unwrap();
    encode_header(&mut buffer).unwrap();
    let mut details = Writer::Details(DetailsWriter::new());
    self.fmt_detailed(&mut details).unwrap();
    let mut error = cause.to_string();
    write!(&mut error, "é").unwrap();
    out.encode_u64(1).unwrap();
    write!(text, "x").unwrap();
    sink.write_all(b"x").unwrap();
//                       ^^^^^^^^ panic/unwrap
    write!(sink, "x").unwrap();
    let mut file = open_somewhere();
    file.write_all(b"7").unwrap();
//                       ^^^^^^^^ panic/unwrap
    buffer.compress(3).unwrap();
}

pub fn getters(pattern: Pattern, path: &Path) {
    let node = make::box_pat(pattern.clone());
    node.pat_of().unwrap();
    let config = File::open(path);
    let other = compute(pattern);
    other.get().unwrap();
}

impl Queue {
    pub fn own_keys(&mut self, other: u8) {
        let (key, size) = self.jobs.iter().max_by_key(|job| job.1)?;
        self.jobs.remove(&key).unwrap();
        for key in self.jobs.keys() {
            self.jobs.get(key).unwrap();
            self.sizes.get(key).unwrap();
        }
        self.jobs.get(&other).unwrap();
//                            ^^^^^^^^ panic/unwrap
    }
}

pub fn threads(paths: &Paths, name: &Path) {
    let started = thread::spawn(run);
    started.join().unwrap();
    self.handle.take().unwrap().join().unwrap();
    tokio::task::spawn_blocking(run).await.unwrap();
    std::panic::catch_unwind(run).unwrap();
    tasks.join_next().await?.unwrap();
    tasks.fetch_next().await?.unwrap();
//                            ^^^^^^^^ panic/unwrap
    thread::Builder::new().spawn(run).unwrap();
//                                    ^^^^^^^^ panic/unwrap
    client.get(name).await.unwrap();
//                         ^^^^^^^^ panic/unwrap
}

pub fn processes(command: &mut Command) {
    let mut child = command.stderr(Stdio::piped()).spawn()?;
    child.stderr.take().unwrap();
}

pub fn numbers(count: u64, items: &[u8], captures: &Captures, root: &Path) {
    u8::try_from(count % 10).unwrap();
    u8::try_from(count & 0xff).unwrap();
    u32::try_from(items.len()).unwrap();
    u8::try_from(count).unwrap();
//                      ^^^^^^^^ panic/unwrap
    captures.get(0).unwrap();
    captures.name("x").unwrap();
    for entry in WalkDir::new(root) {
        entry.path().strip_prefix(root).unwrap();
        entry.path().strip_prefix(home).unwrap();
    }
}

pub fn literals(host: &str) {
    DnsName::try_from("filler").unwrap();
    RegexBuilder::new("[a-z]").case_insensitive(true).build().unwrap();
    env!("CARGO_PKG_VERSION_MINOR").parse::<u8>().unwrap();
    DnsName::try_from(host).unwrap();
//                          ^^^^^^^^ panic/unwrap
    Engine::new().unwrap();
    Tokenizer::from_file("tokenizer.json").unwrap();
//                                         ^^^^^^^^ panic/unwrap
    RegexBuilder::new(pattern()).build().unwrap();
}

pub fn known_lengths(rest: &[u8], items: Items) {
    let version = rest.get(..4).ok_or_else(short)?;
    u32::from_le_bytes(version.try_into().unwrap());
    let part = rest.get(at..end)?;
    part.try_into().unwrap();
    NonZeroUsize::new(at.saturating_add(1)).unwrap();
    NonZeroUsize::new(at - 1).unwrap();
    io::Error::last_os_error().raw_os_error().unwrap();
    self.error.raw_os_error().unwrap();
//                            ^^^^^^^^ panic/unwrap
    exponential_buckets(1e-7, 2.0, 20).unwrap();
    metrics::exponential_buckets(start(), 2.0, 20).unwrap();
    items.try_map(|item| Some(change(item))).unwrap();
    items.try_map(|item| change(item)).unwrap();
}

pub fn debug_builds(size: Option<u8>) {
    if cfg!(debug_assertions) && size > None {
        size.unwrap();
    }
}

pub fn release_builds(size: Option<u8>) {
    if cfg!(not(debug_assertions)) {
        size.unwrap();
//           ^^^^^^^^ panic/unwrap
    }
}
