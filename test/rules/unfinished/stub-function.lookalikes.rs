// Work that is short.
fn compute(a: u32, b: u32) -> u32 {
    a + b
}

fn validate(name: &str) -> bool {
    !name.is_empty()
}

fn process(input: &str) -> String {
    input.to_string()
}

fn evaluate(x: f64) -> f64 {
    // Horner's scheme
    1.0 + x * 2.0
}

fn send(queue: &Queue, job: Job) -> Result<(), Error> {
    queue.push(job)
}

fn load() -> Config {
    Config { port: 80, host: "::".to_string() }
}

fn find(&self, _key: &str) -> Option<u32> {
    self.only
}

fn parse(text: &str) -> Result<u32, ParseIntError> {
    Ok(text.parse()?)
}

fn predict(weights: &[f32]) -> f32 {
    weights.iter().sum()
}

// Traits ask for functions that some of their implementations have no use for.
trait Handler {
    fn process(&self, _event: &Event) {}

    fn validate(&self, _event: &Event) -> bool {
        true
    }

    #[allow(unused_variables)]
    fn update(&mut self, event: &Event) {}
}

#[allow(unused_variables)]
trait Observer {
    fn notify(&self, event: &Event) {}
}

impl Handler for Console {
    fn process(&self, _event: &Event) {}

    fn validate(&self, _event: &Event) -> bool {
        false
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        // TODO: close the handles
    }
}

impl Default for Pool {
    fn default() -> Self {
        // for now
        Pool { size: 4 }
    }
}

impl fmt::Display for Pool {
    fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // TODO
        Ok(())
    }
}

impl From<u8> for Pool {
    fn from(_size: u8) -> Self {
        // placeholder
        Pool { size: 4 }
    }
}

impl<'ast> Visitor<'ast> for Names {
    fn visit_expr(&mut self, _expr: &'ast Expr) {}
}

impl Log for Quiet {
    fn log(&self, _record: &Record) {}
}

// Null objects, and functions that say that they do nothing.
impl NoopMetrics {
    fn update(&self, _value: u64) {}
}

impl Exporter for NullExporter {
    fn export(&self, _rows: &[Row]) -> Result<(), Error> {
        // A stub for when nothing is exported.
        Ok(())
    }
}

impl DisabledCache {
    pub fn load(&self, _key: &str) -> Option<Vec<u8>> {
        None
    }
}

fn noop_update(_state: &mut State) {}

fn fetch_nothing(_url: &str) -> Option<Page> {
    None
}

fn default_score(_graph: &Graph) -> f64 {
    1.0
}

fn always_valid(_token: &str) -> bool {
    true
}

fn resolve_cycle_result(_db: &dyn Db, _id: Id) -> Type {
    Type::Unknown
}

// Hooks, flags, constructors.
impl App {
    fn on_update(&mut self, _event: &Event) {}

    fn before_send(&self, _request: &Request) {}

    fn is_valid(&self, _token: &str) -> bool {
        true
    }

    fn supports_streaming(&self, _model: &str) -> bool {
        false
    }

    fn can_update(&self, _user: &User) -> bool {
        true
    }

    fn new(_name: &str) -> Self {
        App { count: 0 }
    }

    fn with_timeout(_seconds: u64) -> Self {
        App { count: 1 }
    }

    fn name(&self) -> &str {
        "app"
    }

    fn version(&self) -> u32 {
        3
    }
}

// One of several variants of a function.
#[cfg(not(feature = "tls"))]
fn encrypt(_data: &[u8]) -> Vec<u8> {
    // stub without TLS
    Vec::new()
}

#[cfg(windows)]
fn update_permissions(_path: &Path, _mode: u32) {}

#[cfg(not(unix))]
mod signals {
    pub fn register(_signal: i32) {}
}

cfg_not_net! {
    mod net {
        pub fn poll_ready(_waker: &Waker) -> bool {
            true
        }
    }
}

#[cfg(target_arch = "wasm32")]
impl Clipboard {
    pub fn store(&self, _text: &str) {}
}

// Others call these by name.
#[no_mangle]
pub extern "C" fn process_event(_code: i32) -> i32 {
    0
}

extern "system" fn update_callback(_handle: usize) -> u32 {
    1
}

#[deprecated(note = "does nothing any more")]
pub fn update_index(_path: &Path) {}

// Comments that say why nothing is right.
impl Layout {
    fn update(&mut self, _delta: f32) {
        // Nothing to do: the layout does not change.
    }

    fn collect(&self, _out: &mut Vec<Id>) {
        // Leaves have no children.
    }

    fn validate(&self, _rules: &Rules) -> bool {
        // Always valid by design.
        true
    }

    fn load(&mut self, _path: &Path) {
        // intentionally left empty
    }
}

// Output and waiting may be the work.
fn print_usage(program: &str) {
    println!("Usage: {} FILE", program);
}

fn show_version(_verbose: bool) -> Result<(), Error> {
    println!("1.2.3");
    Ok(())
}

fn execute(arguments: &Arguments) {
    println!("{}", arguments);
}

fn report_error(message: &str) {
    error!("{}", message);
}

fn busy_handler(attempts: i32) -> bool {
    log::warn!("busy, attempt {attempts}");
    std::thread::sleep(Duration::from_millis(250));
    true
}

fn random_weight(_layer: usize) -> f64 {
    rand::random()
}

fn generate_token(_user: &User) -> u64 {
    rand::random()
}

// Answers that say no.
fn render(_scene: &Scene) -> Result<Image, Error> {
    Err(Error::Unsupported)
}

fn download(_url: &str) -> Vec<u8> {
    todo!()
}

fn upload(_data: &[u8]) {
    unimplemented!("upload is not supported")
}

fn decode(_bytes: &[u8]) -> u8 {
    panic!("no decoder")
}

fn merge(_marker: PhantomData<u8>) -> usize {
    4
}

fn work_in_comment(x: u8) -> u8 {
    // In production this would be cached.
    lookup(x)
}

macro_rules! stub {
    ($name:ident) => {
        fn $name(_x: u8) -> u8 {
            // TODO
            0
        }
    };
}

fn in_quotes() -> TokenStream {
    quote! {
        fn evaluate(_x: u8) -> u8 {
            // TODO
            0
        }
    }
}

const TEXT: &str = "fn evaluate(_x: u8) -> u8 { 0 } // TODO";

// TODO: replace with `std::future::poll_fn` once the oldest compiler has it
fn poll_fn<F>(poll: F) -> PollFn<F> {
    PollFn { poll }
}

// TODO: change the callers to pad in place, which saves copies.
fn pad_left(text: &str, count: usize) -> String {
    format!("{text:>count$}")
}

trait Pane {
    // TODO: this is best merged with the other click
    fn handle_click(&mut self, _to: &Position, _client: ClientId) {}

    // TODO: get rid of this in favour of the other one
    fn intercept_click(&mut self, _to: &Position, _client: ClientId) -> bool {
        let intercepted = false;
        intercepted
    }

    fn drain_messages(&mut self) -> Vec<Message> {
        // TODO: only one kind of pane sends any, so that
        // this is best refactored away
        vec![]
    }
}

impl RemoteShard {
    pub fn restore_snapshot(_path: &Path) {
        // NO extra actions needed for remote shards
    }
}

fn fresh_backoff() -> Backoff {
    // TODO: make configurable
    Backoff::default()
}

fn latest(output: Option<&str>) -> Option<&str> {
    fn parse_failed<T>() -> Option<T> {
        log::warn!("Unable to parse the output.");
        None
    }
    output.or_else(parse_failed)
}

impl Executor {
    /// Checks whether this executor can be used.
    pub fn check_supported(_descriptor: &Descriptor) -> Result<()> {
        Ok(())
    }
}

impl Device {
    fn read_config(&self, _offset: u64) -> u64 {
        debug!("read_config: {_offset}");
        0 // The guest has no reason to read registers that it can only write.
    }
}

// Arithmetic is work, whatever a task says about the formula.
fn compute_cost(documents: u64) -> usize {
    // TODO this formula could be tuned a lot more.
    5 + (documents / 100_000) as usize
}
