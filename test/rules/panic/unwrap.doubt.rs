// settings: {"preset": "recommended"}
pub struct Router;

impl Router {
    /// Public functions do not know who calls them.
    pub fn public(&self, state: &State, id: &Id, size: u64) {
        state.inner.as_ref().unwrap();
//                           ^^^^^^^^ panic/unwrap
        self.map.get(id).unwrap();
//                       ^^^^^^^^ panic/unwrap
        self.map.remove(&id.key).unwrap();
//                               ^^^^^^^^ panic/unwrap
        u16::try_from(size).unwrap();
//                          ^^^^^^^^ panic/unwrap
        let small: u16 = size.try_into().unwrap();
//                                       ^^^^^^^^ panic/unwrap
        self.map.get(&self.key).unwrap();
        self.map.get(&first(id)).unwrap();
    }

    fn private(&self, state: &State, id: &Id, size: u64, value: Option<u8>, list: &[u8]) {
        state.inner.as_ref().unwrap();
        self.map.get(id).unwrap();
        u16::try_from(size).unwrap();
        let small: u16 = size.try_into().unwrap();
        value.as_ref().unwrap();
//                     ^^^^^^^^ panic/unwrap
        list.last().unwrap();
        list.iter().find(|x| x.is(id)).unwrap();
    }
}

pub fn functions(size: u32) {
    Aho::new(size).unwrap();
//                 ^^^^^^^^ panic/unwrap
    Context::new().unwrap();
    index::find(size)?.unwrap();
    crate::find(size).unwrap();
    find(size).unwrap();
    Some(size).unwrap();
    Arc::try_unwrap(size).unwrap();
    Series::new(4, LIMIT).unwrap();
    char::from_u32(size).unwrap();
//                       ^^^^^^^^ panic/unwrap
    Limits::builder().most(size).build().unwrap();
    Limits::builder().most(4).build().unwrap();
    size.builder().build().unwrap();
}

pub fn connections(address: &Address) {
    reqwest::Client::builder().timeout(LIMIT).build().unwrap();
//                                                    ^^^^^^^^ panic/unwrap
    ThreadPoolBuilder::new().build().unwrap();
//                                   ^^^^^^^^ panic/unwrap
    Pool::new(4).unwrap();
//               ^^^^^^^^ panic/unwrap
}

pub fn arguments(matches: &ArgMatches, text: &str) {
    let mode = matches.get_one::<String>("mode").unwrap();
    Mode::from_str(matches.get_one::<String>("mode").unwrap()).unwrap();
    matches.get_one::<String>("mode").map(|mode| Mode::from_str(mode).unwrap());
    Mode::from_str(mode).unwrap();
    Mode::from_str(text).unwrap();
//                       ^^^^^^^^ panic/unwrap
}

pub fn documents(request: &Value, path: &Path) {
    request.get("id").unwrap();
//                    ^^^^^^^^ panic/unwrap
    let value: Value = serde_json::from_slice(&read(path))?;
    value.get("id").unwrap();
//                  ^^^^^^^^ panic/unwrap
    let mut counts = HashMap::new();
    counts.get("id").unwrap();
}

pub fn texts(line: &str, own: &Regex) {
    own.captures(line).unwrap();
//                     ^^^^^^^^ panic/unwrap
    own.captures(&self.rule()).unwrap();
    line.strip_prefix("x").map(str::trim).unwrap();
//                                        ^^^^^^^^ panic/unwrap
}

pub fn writers(file: &mut File, text: &mut Text) {
    writeln!(file, "x").unwrap();
//                      ^^^^^^^^ panic/unwrap
    write!(&mut self.socket, "x").unwrap();
//                                ^^^^^^^^ panic/unwrap
    writeln!(std::io::stdout(), "x").unwrap();
//                                   ^^^^^^^^ panic/unwrap
    let mut made = File::create("x").map(BufWriter::new)?;
    write!(made, "x").unwrap();
//                    ^^^^^^^^ panic/unwrap
    write!(text, "x").unwrap();
}

pub fn written_out(count: usize, text: &str, entry: &Path, other: &Path) {
    HeaderValue::from_str(&count.to_string()).unwrap();
    HeaderValue::from_str(text).unwrap();
//                              ^^^^^^^^ panic/unwrap
    syn::parse_str(Self::NAME).unwrap();
    entry.file_name().unwrap();
    other.file_name().unwrap();
//                    ^^^^^^^^ panic/unwrap
    thread_handle_ok.join().unwrap();
}

pub fn into_memory(event: &Event, out: &mut Vec<u8>, file: &mut File) {
    event.write_delimited_to(out).unwrap();
}

pub fn nothing_variable(scope: &mut Scope, name: &str) {
    HeaderValue::from_str(mime::TEXT_PLAIN.essence_str()).unwrap();
    v8::String::new(scope, "name").unwrap();
    v8::String::new(scope, name).unwrap();
//                               ^^^^^^^^ panic/unwrap
    Cond::new(1, ArgLen::Dword, Eq, LIMIT as _).unwrap();
    Cond::new(1, ArgLen::Dword, Eq, name.len() as _).unwrap();
    v8::Object::new(scope).unwrap();
}

pub fn embedded(text: &str) {
    let entries: Vec<Entry> = serde_json::from_slice(include_bytes!("icons.json"))?;
    for entry in entries {
        entry.kind.parse::<u8>().unwrap();
        Kind::from_str(&entry.kind).unwrap();
        Kind::of(entry.kind.first()).unwrap();
    }
    let others: Vec<Entry> = serde_json::from_str(text)?;
    for other in others {
        Kind::of(other.kind.first()).unwrap();
        other.kind.parse::<u8>().unwrap();
//                               ^^^^^^^^ panic/unwrap
    }
}

pub fn joined(root: &Path, entry: &DirEntry) {
    root.join("a").parent().unwrap();
    let path = root.join("é");
    path.file_name().unwrap();
    root.parent().unwrap();
//                ^^^^^^^^ panic/unwrap
}

pub fn scoped(child: &mut Child) {
    let left = Builder::new().spawn_scoped(scope, work).expect("valid name");
    left.join().unwrap();
    let command = Command::new("a").stdout(Stdio::piped());
    child.stdout.take().map(BufReader::new).unwrap();
}

pub fn asked_by_a_macro(name: Option<&str>, other: Option<&str>) {
    check_arg!(env, name);
    (*name).unwrap();
    (*other).unwrap();
//           ^^^^^^^^ panic/unwrap
}

pub fn groups(text: &str, rgb: &Regex) {
    let Some(captures) = rgb.captures(text) else { return };
    captures[2].parse::<u32>().unwrap();
    captures.get(1).map(|group| group.as_str().parse::<u8>().unwrap());
    text.parse::<u32>().unwrap();
//                      ^^^^^^^^ panic/unwrap
}

pub fn constants(schema: &str) {
    Self::load_theme_from_str(DEFAULT_THEME).unwrap();
    Self::load_theme_from_str(schema).unwrap();
//                                    ^^^^^^^^ panic/unwrap
    let value: Value = serde_json::from_str(CONFIG_SCHEMA)?;
    value.get("é").unwrap().as_object().unwrap();
//                 ^^^^^^^^ panic/unwrap
    let other: Value = serde_json::from_str(schema)?;
    other.get("é").unwrap();
//                 ^^^^^^^^ panic/unwrap
}

pub fn kinds(number: &Number, path: &Path, other: &Path, root: &Path) {
    if number.is_f64() {
        number.as_f64().unwrap();
        number.as_u64().unwrap();
    }
    if !path.is_file() {
        return;
    }
    path.parent().unwrap();
    other.parent().unwrap();
//                 ^^^^^^^^ panic/unwrap
    let joined = root.join("a").clean();
    joined.parent().unwrap();
}

pub fn channels(other: &Sender<u8>, limit: Arc<Semaphore>) {
    let (sender, receiver) = oneshot::channel();
    sender.send(1).unwrap();
    other.send(1).unwrap();
//                ^^^^^^^^ panic/unwrap
    let (é, mut replies) = mpsc::channel::<u8>(8);
    drop(replies);
    é.send(1).unwrap();
//            ^^^^^^^^ panic/unwrap
}

pub async fn permits(limit: Arc<Semaphore>) {
    limit.acquire_owned().await.unwrap();
    limit.fetch().await.unwrap();
//                      ^^^^^^^^ panic/unwrap
}

pub fn above_zero(at: usize) {
    NonZeroUsize::new(1 + at).unwrap();
    NonZeroUsize::new(0 + at).unwrap();
//                            ^^^^^^^^ panic/unwrap
}

pub fn by_kind(value: &Value) -> String {
    match value.type_of() {
        Type::Bool => value.as_bool().unwrap().to_string(),
        Type::Int => value.as_bool().unwrap().to_string(),
    }
}

pub fn parsers(parser: &mut Parser, text: &str) {
    parser.parse(text, None).unwrap();
    text.parse::<u8>().unwrap();
//                     ^^^^^^^^ panic/unwrap
}

pub fn numbers(value: f32, width: u32, pixels: Vec<u8>) {
    NumCast::from(value).unwrap();
    Image::from_raw(width, width, pixels).unwrap();
    Image::of(width, width, pixels).unwrap();
}

/// Gives the text of a token.
///
/// Should only be used with [`Kind::Text`].
pub fn text_of(token: &str) -> Text {
    Text::from_str(token).unwrap()
}

/// Gives the text of a token. Should be used with care.
pub fn other_text_of(token: &str) -> Text {
    Text::from_str(token).unwrap()
//                        ^^^^^^^^ panic/unwrap
}

pub fn projections(key: Option<Key>, values: &Values) -> Result<Values, Error> {
    // All values have the same keys, so it is safe (enough) to
    // unwrap the projection of any.
    if let Some(value) = values.peek() {
        value
            .projections
            .get(key)
            .ok_or(Error::Missing)?;
    }

    let first = check(values)?;
    let second = check(first)?;

    Ok(values.map(move |node| node.projections.get(key).unwrap()));
    Ok(values.map(move |node| node.widths.get(key).unwrap()))
//                                                 ^^^^^^^^ panic/unwrap
}

pub fn joined(left: std::thread::JoinHandle<Values>, path: &Path) {
    left.join().unwrap();
    path.join("name").canonicalize().unwrap();
//                                   ^^^^^^^^ panic/unwrap
}
