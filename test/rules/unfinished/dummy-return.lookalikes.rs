// Getters, flags and tables.
impl Plugin {
    fn name(&self) -> &'static str {
        "plugin"
    }
    fn priority(&self) -> u32 {
        10
    }
    fn is_enabled(&self, _config: &Config) -> bool {
        true
    }
    fn has_children(&self, _node: Node) -> bool {
        false
    }
    fn supports(&self, _format: Format) -> bool {
        true
    }
    fn needs_update(&self, _now: Instant) -> bool {
        false
    }
    fn max_size(&self) -> usize {
        1024
    }
    fn kind(&self) -> Kind {
        Kind::Plugin
    }
    fn children(&self) -> Vec<Node> {
        vec![]
    }
    fn parent(&self) -> Option<Node> {
        None
    }
    fn commands() -> Vec<Command> {
        vec![Command::Start, Command::Stop]
    }
    fn color(&self, _state: State) -> Color {
        Color::Red
    }
    fn indent(_depth: usize) -> &'static str {
        "  "
    }
    fn search_depth(&self) -> u32 {
        // The same for all engines.
        4
    }
    fn validate(&self) -> Result<(), Error> {
        Ok(())
    }
    fn load_factor() -> f64 {
        0.75
    }
}

fn default_port() -> u16 {
    8080
}

fn default_timeout(_profile: &str) -> Duration {
    Duration::from_secs(30)
}

fn new_session(_user: &User) -> Session {
    Session { count: 0 }
}

fn empty_result(_query: &Query) -> Vec<Row> {
    Vec::new()
}

fn into_parts(_x: u8) -> (u8, u8) {
    (0, 0)
}

const fn align_of(_x: &u8) -> usize {
    1
}

// What the result depends on.
fn verify(token: &str) -> bool {
    token == "x"
}

fn parse(text: &str) -> Option<&str> {
    Some(text)
}

fn resolve(kind: Kind) -> u8 {
    match kind {
        Kind::A => 1,
        _ => 2,
    }
}

fn check(x: u8) -> bool {
    if x > 1 {
        return true;
    }
    false
}

fn evaluate(x: &Expr) -> Value {
    Value::Text(x.to_string())
}

fn hash(data: &[u8]) -> u64 {
    let mut state = Hasher::new();
    state.write(data);
    state.finish()
}

fn load(_path: &Path) -> Config {
    Config::from_env()
}

fn fetch(_id: u64) -> Page {
    PAGES[0].clone()
}

fn calculate(_x: u8) -> u64 {
    now() * 2
}

fn measure(_probe: &Probe) -> u64 {
    COUNTER.load(Ordering::Relaxed)
}

fn process(_x: u8) -> Result<(), Error> {
    step_one()?;
    Ok(())
}

fn decode(_bytes: &[u8]) -> Result<Image, Error> {
    Err(Error::Unsupported("images"))
}

fn collect<T>(_items: Vec<T>) -> impl Iterator<Item = T> {
    std::iter::from_fn(|| None)
}

unsafe fn read(_pointer: *const u8) -> u8 {
    unsafe { *GLOBAL }
}

// Traits, variants, and others that are bound to a signature.
trait Backend {
    fn fetch(&self, _key: &str) -> Option<Vec<u8>> {
        None
    }
    fn validate(&self, _key: &str) -> bool {
        true
    }
}

impl Backend for Plain {
    fn fetch(&self, _key: &str) -> Option<Vec<u8>> {
        None
    }
}

impl PartialEq for Unit {
    fn eq(&self, other: &Self) -> bool {
        true
    }
}

impl Iterator for Nothing {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        // TODO
        None
    }
}

impl MockBackend {
    fn fetch(&self, _key: &str) -> Option<Vec<u8>> {
        None
    }
}

#[cfg(not(feature = "gpu"))]
fn detect_gpus(_config: &Config) -> Vec<Gpu> {
    Vec::new()
}

#[cfg(target_os = "macos")]
fn load_drivers(_path: &Path) -> bool {
    true
}

#[no_mangle]
pub extern "C" fn validate_input(_data: *const u8) -> bool {
    true
}

fn update(_state: &State) -> bool {
    // The state never changes.
    false
}

fn find(_needle: &str) -> Option<usize> {
    // An empty haystack has nothing to find: by design.
    None
}

fn route(_request: &Request) -> Handler {
    |_| Response::ok()
}

quote! {
    fn validate(_x: u8) -> bool {
        true
    }
}

/// Says which code it was, and answers with the one for all others.
fn parse_err() -> Code {
    warn("error parsing a code");
    Code::Unknown
}
