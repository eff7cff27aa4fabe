// settings: {"preset": "recommended"}
fn state_for_test(x: Option<u8>) -> u8 {
    x.unwrap()
}

fn table_for_unit_tests(x: Option<u8>) -> u8 {
    x.unwrap()
}

fn fuzz_decoder(x: Option<u8>) -> u8 {
    x.unwrap()
}

fn test_connection(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

fn latest(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

/// Returns the port. Only used in tests.
fn port(x: Option<u8>) -> u8 {
    x.unwrap()
}

/// Returns the port of the peer, which is only
/// used in tests.
fn peer(x: Option<u8>) -> u8 {
    x.unwrap()
}

/// Connects for testing purposes.
fn connect(x: Option<u8>) -> u8 {
    x.unwrap()
}

/// Tests the connection, and returns only the first answer.
fn probe(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

/// A server for testing proxies against.
fn serve(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

// Must never be called elsewhere: made only for tests.
impl From<Option<u8>> for Table {
    fn from(x: Option<u8>) -> Self {
        Table(x.unwrap())
    }
}

/// Terminal test helpers.
pub mod test {
    pub fn terminal(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

mod fuzzing {
    fn run(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

mod test_utils {
    fn run(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

mod attestation {
    fn run(x: Option<u8>) -> u8 {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }
}

/// Keeps everything in memory, and is only used in tests and benchmarks.
#[derive(Default)]
pub struct BTreeStore<T> {
    values: Vec<Option<T>>,
}

pub struct DiskStore;

impl<T: Into<Option<u8>>> Store for BTreeStore<T> {
    fn first(&self) -> T {
        self.values[0].unwrap()
    }
}

impl<T> BTreeStore<T> {
    fn second(&self) -> T {
        self.values[1].unwrap()
    }
}

impl From<BTreeStore<u8>> for DiskStore {
    fn from(store: BTreeStore<u8>) -> Self {
        store.values[0].unwrap()
    }
}

impl Client for MockClient {
    fn send(&self, x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

impl<'a, T> fmt::Display for doubles::FakeStore<'a, T> {
    fn send(&self, x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

impl Client for Mockery {
    fn send(&self, x: Option<u8>) -> u8 {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }
}

fn mock_client(x: Option<u8>) -> u8 {
    x.unwrap()
}

fn micro_bench_reads(value: Option<u8>) -> u8 {
    value.unwrap()
}

fn workbench_reads(value: Option<u8>) -> u8 {
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}
