// settings: {"preset": "recommended", "rules": {"panic/unwrap": "warning", "panic/expect": "warning", "panic/panic-macro": "warning"}}
pub fn made_from_what_was_asked(metrics: Option<&mut Metrics>, skipped: &[bool], target: &mut Vec<u8>) {
    let start = metrics.as_ref().map(|_| Instant::now());
    if let Some(metrics) = metrics {
        metrics.elapsed += start.unwrap().elapsed();
    }
    debug_assert_eq!(target.len(), skipped.len());
    let mut flags = skipped.iter();
    target.retain(|_| !flags.next().unwrap());
}

pub fn made_from_what_nobody_asked(skipped: &[bool], target: &mut Vec<u8>) {
    debug_assert_eq!(target.len(), 4);
    let mut flags = skipped.iter();
    target.retain(|_| !flags.next().unwrap());
//                                  ^^^^^^^^ panic/unwrap
}

pub fn what_a_folder_holds(folder: &Path) -> io::Result<()> {
    for entry in folder.read_dir()? {
        let entry = entry?;
        let path = entry.path();
        log(path.file_name().unwrap());
        log(path.parent().unwrap());
    }
    log(folder.file_name().unwrap());
//                         ^^^^^^^^ panic/unwrap
    Ok(())
}

pub fn headed_reasons(configs: &[Config], text: &str) {
    // SAFETY: the writer below always returns Ok.
    Writer::new(text).write_all(b"x").unwrap();
    configs
        .iter()
        // Each of them lies in a folder, because it is a file.
        .filter(|config| config.path.parent().unwrap() == text)
        .count();
}

pub fn headed_by_no_reason(configs: &[Config], text: &str) {
    // The writer is behind the buffer.
    Writer::new(text).write_all(b"x").unwrap();
//                                    ^^^^^^^^ panic/unwrap
    configs
        .iter()
        // Only those in the folder.
        .filter(|config| config.path.parent().unwrap() == text)
//                                            ^^^^^^^^ panic/unwrap
        .count();
}

pub fn headed_by_a_word(text: &str) {
    build_with(text)
        .map(Arc::new)
        // Safety: all that it needs is set.
        .unwrap();
}

// Keeps the first one.
// Safety: the list is not empty, so we unwrap.
pub fn comment_above(list: &[u8]) {
    list.first().unwrap();
}

// Keeps the first one. The unwrap is for later.

pub fn comment_apart(list: &[u8]) {
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
}

/// Collects them.
///
/// # Panics
///
/// Where it yields fewer than it says.
// Two reasons speak for it.
#[inline]
pub fn documented(list: &[u8]) {
    list.first().unwrap();
}

pub fn parsers(parser: &mut Parser, text: &str) {
    parser.parse_arguments(parser).unwrap();
    parse_arguments(parser).unwrap();
    Err::<(), _>(text).context(Read).unwrap_err();
    parse_url(text).unwrap();
//                  ^^^^^^^^ panic/unwrap
}

pub fn messages(a: &str, b: &str, c: &str, d: &str, e: &str) {
    a.parse::<u8>().expect("the reader must keep digits alone");
    b.parse::<u8>().expect("failed to read. This should never happen!");
    c.parse::<u8>().expect("a digit, because the parser stands at one");
    d.parse::<u8>().expect("the port must be a number");
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    e.parse::<u8>().expect("failed to read because there is none");
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}

#[cfg(any(test, feature = "testsuite"))]
pub fn suite(list: &[u8]) {
    list.first().unwrap();
}

/// Testing utility that makes a folder.
pub struct Folder;

impl Folder {
    pub fn make(&self) {
        std::fs::create_dir(&self.path).unwrap();
    }
}

/// Makes a folder.
pub struct RealFolder;

impl RealFolder {
    pub fn make(&self) {
        std::fs::create_dir(&self.path).unwrap();
//                                      ^^^^^^^^ panic/unwrap
    }
}

pub fn compared(a: &[Row], b: f64) {
    a.sort_by(|left, right| left.id.partial_cmp(&right.id).unwrap());
    a.sort_by(|left, right| left.weight.partial_cmp(&right.weight).unwrap());
//                                                                 ^^^^^^^^ panic/unwrap
}

/// Assert that the bytes are a key.
pub fn asserted(bytes: &[u8]) -> Key {
    bytes.first().unwrap()
}

/// The assertion of the bytes is a key.
pub fn about_assertions(bytes: &[u8]) -> Key {
    bytes.first().unwrap()
//                ^^^^^^^^ panic/unwrap
}

pub fn arms_of_kinds(expected: Type, value: &Value) {
    match (expected, value.kind()) {
        (Type::Time, Kind::String) => parse(value.as_str().unwrap()),
        (Type::Date, Kind::Number) => parse(value.as_str().unwrap()),
    }
}

pub fn surprised(a: &str, b: &str) {
    a.parse::<DataCount>().expect("the count is unexpectedly too big");
    b.parse::<DataCount>().expect("the count is too big");
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}

pub fn matched(args: &ArgMatches) -> u8 {
    match args.get_one::<String>("version") {
        None => 1,
        Some(version) => version.parse().unwrap(),
    }
}

pub fn matched_from_outside() -> u8 {
    match std::env::var("VERSION") {
        Err(_) => 1,
        Ok(version) => version.parse().unwrap(),
//                                     ^^^^^^^^ panic/unwrap
    }
}

pub fn through_an_alias(writer: &mut File) {
    let mut text = String::new();
    let out = &mut text;
    out.write_str("a").unwrap();
    let other = &mut writer.inner;
    other.write_all(b"a").unwrap();
//                        ^^^^^^^^ panic/unwrap
}

pub fn in_a_loop(archive: &mut Archive) {
    // Unwraps should be safe here, because the build script writes the archive.
    for entry in archive.entries().unwrap() {
        entry.unwrap().read_to_end(&mut result).unwrap();
    }
}

pub fn told_out_of_reach(context: &Context) {
    // The tests of the build show that these panics aren't reachable.
    context.load_compiler(Some(context.workspace)).expect("compiler load ok");
}

pub fn told_to_end(context: &Context) {
    // This panics where there is none.
    context.load_compiler(Some(context.workspace)).expect("compiler load ok");
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}

pub fn overridden(context: &Context) {
    // For testing, the version may come from the environment.
    std::env::var("VERSION").unwrap();
}

pub fn shown(a: &Entry, b: &Entry) {
    let mut lines = TEXT_OF.get(a)?.split('\n').map(trim);
    lines.next().unwrap();
    a.name.expect("no overflow");
    b.name.expect("no sum");
//         ^^^^^^^^^^^^^^^^ panic/expect
}

pub fn own_texts(number: f64, text: &str) {
    let default = "12".to_owned();
    default.parse::<u8>().unwrap();
    number.to_string().parse::<Decimal>().unwrap();
    let other = text.to_owned();
    other.parse::<u8>().unwrap();
//                      ^^^^^^^^ panic/unwrap
}

pub fn paths(name: &str, raw: &OsStr, root: PathBuf) {
    Path::new(name).to_path_buf().to_str().unwrap();
    Path::new(raw).to_str().unwrap();
//                          ^^^^^^^^ panic/unwrap
    let mut file = PathBuf::from(raw);
    file.push(name);
    file.parent().unwrap();
    let mut folder = PathBuf::from(raw);
    folder.pop();
    folder.parent().unwrap();
//                  ^^^^^^^^ panic/unwrap
}

const ORGANISATION: &str = "_meta";

pub fn constants() {
    let name = ORGANISATION;
    name.parse::<HeaderValue>().unwrap();
}

pub async fn failures(queue: &Queue) {
    let sent = queue.send(1).await;
    if sent.is_err() {
        log(sent.err().unwrap());
    }
    let other = queue.send(2).await;
    if other.is_err() {
        log(other.ok().unwrap());
//                     ^^^^^^^^ panic/unwrap
    }
}

impl Tree {
    pub fn insert(&self, text: &str) -> Node {
        self.try_insert(text).unwrap_or_else(|error| panic!("failed to insert: {error}"))
    }

    pub fn new(text: &str) -> Self {
        Self::try_new(text.parse::<u8>().unwrap()).unwrap()
    }

    pub fn grow(&self, text: &str) -> Node {
        self.try_insert(text).unwrap_or_else(|error| panic!("failed to insert: {error}"))
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

pub fn parts(text: &str) {
    let mut lines = text.split('\n').peekable();
    lines.next().unwrap();
    lines.next().unwrap();
//               ^^^^^^^^ panic/unwrap
}

pub fn for_sure(jar: &Jar) {
    // If we are here, then for sure we have the dictionaries and they have come.
    jar.dictionary.loaded().expect("dictionary to be loaded").len();
    jar.dictionary.load_all().expect("dictionary to be loaded").len();
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}

pub fn first_letter(text: &str) -> char {
    text.chars().next().unwrap()
//                      ^^^^^^^^ panic/unwrap
}
