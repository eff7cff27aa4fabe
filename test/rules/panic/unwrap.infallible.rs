// settings: {"preset": "recommended"}
use std::fmt::Write;

pub fn to_strings(parameter: &mut String, owned: String) {
    let mut made = String::new();
    write!(made, "{}", 1).unwrap();
    write!(&mut made, "é😀").unwrap();
    writeln!(made).unwrap();
    std::writeln!(made, "path").unwrap();
    write!(parameter, "x").unwrap();
    let mut copied = "x".to_owned();
    write!(copied, "x").unwrap();
    let mut formatted = format!("{}", owned);
    writeln!(
        formatted,
        "over lines",
    )
    .unwrap();
    let mut typed: String = given();
    write!(typed, "x").unwrap();
}

pub fn elsewhere(file: &mut File, names: Vec<String>, out: &mut Vec<String>) {
    write!(file, "x").unwrap();
//                    ^^^^^^^^ panic/unwrap
    write!(unknown, "x").unwrap();
    write!(out, "x").unwrap();
    let made = String::new();
    let mut made = File::create(made).unwrap();
//                                    ^^^^^^^^ panic/unwrap
    write!(made, "x").unwrap();
//                    ^^^^^^^^ panic/unwrap
    write!(self.out, "x").unwrap();
    string_writer!(made).unwrap();
}

static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\w+").unwrap());

pub fn from_literals(text: &str) {
    Regex::new("[a-z]").unwrap();
    regex::bytes::Regex::new(r#"""#).unwrap();
    NonZeroU32::new(5).unwrap();
    Url::parse("https://example.com").unwrap();
    FixedOffset::east_opt(3600).unwrap();
    NaiveDate::from_ymd_opt(2024, 1, 31).unwrap();
    "127.0.0.1:80".parse::<SocketAddr>().unwrap();
    let address: IpAddr = "::1".parse().unwrap();
    Regex::new(text).unwrap();
//                   ^^^^^^^^ panic/unwrap
    Regex::new(concat!("a", "b")).unwrap();
    NaiveDate::from_ymd_opt(2024, month(), 31).unwrap();
    text.parse::<u8>().unwrap();
//                     ^^^^^^^^ panic/unwrap
    File::open("settings.toml").unwrap();
//                              ^^^^^^^^ panic/unwrap
    std::env::var("HOME").unwrap();
//                        ^^^^^^^^ panic/unwrap
    Pool::new("postgres://db").unwrap();
//                             ^^^^^^^^ panic/unwrap
    Regex::new("x").unwrap().captures(text).unwrap();
//                                          ^^^^^^^^ panic/unwrap
}

lazy_static! {
    static ref REQUESTS: IntCounter = register_int_counter!("requests", "é").unwrap();
    static ref TIMES: Histogram = register_histogram!("t", "d", exponential_buckets(0.5, 2.0, 20).unwrap()).unwrap();
}

pub fn from_constants(bytes: &[u8], at: usize, end: usize, letter: char, part: Part) {
    NonZeroUsize::new(DEFAULT_SIZE).unwrap();
    NonZeroUsize::new(limits::MAX_SIZE).unwrap();
    HOME_PAGE.parse::<Url>().unwrap();
    part.mime_str("text/plain").unwrap();
    letter.to_lowercase().next().unwrap();
    let eight: [u8; 8] = bytes[..8].try_into().unwrap();
    let four: [u8; 4] = (&bytes[4..8]).try_into().unwrap();
    let some: [u8; 4] = bytes[at..at + 4].try_into().unwrap();
    let rest: [u8; 4] = bytes[at..].try_into().unwrap();
    let unknown: [u8; 4] = bytes[at..end].try_into().unwrap();
    NonZeroUsize::new(at).unwrap();
//                        ^^^^^^^^ panic/unwrap
    part.mime_str(text).unwrap();
    letter.names().next().unwrap();
}

pub fn numbers(length: usize, kind: u32) {
    let code: u8 = spec::LINT_SOURCE.try_into().unwrap();
    let size: u32 = SEGMENT_SIZE.try_into().unwrap();
    u16::try_from(
        restriction::FLAGS_REQUIRED,
    )
    .unwrap();
    TryInto::<u8>::try_into(length & 0xf).unwrap();
    let wide: u8 = kind.try_into().unwrap();
//                                 ^^^^^^^^ panic/unwrap
    u16::try_from(kind).unwrap();
//                      ^^^^^^^^ panic/unwrap
    TryInto::<u8>::try_into(length >> 4).unwrap();
}

pub fn serialised(path: &Path, input: Input) {
    serde_json::to_value(Config::default()).unwrap();
    serde_json::to_value(Self { path: "/tmp/a".into(), limit: None }).unwrap();
    serde_json::to_value(Source::File(Config { path: None })).unwrap();
    let report = Report { names: list() };
    println!("{}", serde_json::to_string(&report).unwrap());
    serde_json::to_string(&input).unwrap();
    serde_json::from_str::<Config>(input.text()).unwrap();
//                                               ^^^^^^^^ panic/unwrap
}

pub fn messages(body: Body, kind: &str, address: &str) {
    Response::builder().status(StatusCode::NOT_FOUND).body(body).unwrap();
    http::Response::builder()
        .status(200)
        .header(header::CONTENT_TYPE, "text/plain")
        .body(body)
        .unwrap();
    Response::builder().header("content-type", kind).body(body).unwrap();
    Request::builder().uri(address).body(body).unwrap();
}

pub fn parts(line: &str, set: &Set, id: &Id) {
    let mut parts = line.split(' ');
    let first = parts.next().unwrap();
    let mut words = line.split_whitespace();
    let word = words.next().unwrap();
//                          ^^^^^^^^ panic/unwrap
}

pub fn twice(set: &Set, id: &Id, channel: &Receiver<u8>) {
    set.get(id).unwrap().start();
//              ^^^^^^^^ panic/unwrap
    set.get(id).unwrap().stop();
    channel.recv().unwrap();
//                 ^^^^^^^^ panic/unwrap
    channel.recv().unwrap();
//                 ^^^^^^^^ panic/unwrap
}
