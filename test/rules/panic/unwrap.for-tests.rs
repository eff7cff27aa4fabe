// settings: {"preset": "recommended"}
pub fn state_for_test(x: Option<u8>) -> u8 {
    x.unwrap()
}

pub fn table_for_unit_tests(x: Option<u8>) -> u8 {
    x.unwrap()
}

pub fn fuzz_decoder(x: Option<u8>) -> u8 {
    x.unwrap()
}

pub fn test_connection(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

pub fn latest(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

/// Returns the port. Only used in tests.
pub fn port(x: Option<u8>) -> u8 {
    x.unwrap()
}

/// Returns the port of the peer, which is only
/// used in tests.
pub fn peer(x: Option<u8>) -> u8 {
    x.unwrap()
}

/// Connects for testing purposes.
pub fn connect(x: Option<u8>) -> u8 {
    x.unwrap()
}

/// Tests the connection, and returns only the first answer.
pub fn probe(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

/// A server for testing proxies against.
pub fn serve(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

// Must never be called elsewhere: made only for tests.
impl From<Option<u8>> for Table {
    pub fn from(x: Option<u8>) -> Self {
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
    pub fn run(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

mod test_utils {
    pub fn run(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

mod __compile_test {
    pub fn run(x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

mod hypothesis_test {
    pub fn run(x: Option<u8>) -> u8 {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }
}

mod attestation {
    pub fn run(x: Option<u8>) -> u8 {
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
    pub fn first(&self) -> T {
        self.values[0].unwrap()
    }
}

impl<T> BTreeStore<T> {
    pub fn second(&self) -> T {
        self.values[1].unwrap()
    }
}

impl From<BTreeStore<u8>> for DiskStore {
    pub fn from(store: BTreeStore<u8>) -> Self {
        store.values[0].unwrap()
    }
}

impl Client for MockClient {
    pub fn send(&self, x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

impl<'a, T> fmt::Display for doubles::FakeStore<'a, T> {
    pub fn send(&self, x: Option<u8>) -> u8 {
        x.unwrap()
    }
}

impl Client for Mockery {
    pub fn send(&self, x: Option<u8>) -> u8 {
        x.unwrap()
//        ^^^^^^^^ panic/unwrap
    }
}

pub fn mock_client(x: Option<u8>) -> u8 {
    x.unwrap()
}

pub fn micro_bench_reads(value: Option<u8>) -> u8 {
    value.unwrap()
}

pub fn testing_new(value: Option<u8>) -> u8 {
    value.unwrap()
}

fn _testing_parse(value: Option<u8>) -> u8 {
    value.unwrap()
}

fn _assert_sizes(value: Option<u8>) -> u8 {
    value.unwrap()
}

pub fn _asserted_sizes(value: Option<u8>) -> u8 {
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}

pub fn attesting_new(value: Option<u8>) -> u8 {
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}

// Convenience conversion for tests.
impl From<Option<u8>> for Pattern {
    pub fn from(x: Option<u8>) -> Self {
        Pattern(x.unwrap())
    }
}

/// Emulates some interfaces of a store for testing.
pub fn emulate(x: Option<u8>) -> u8 {
    x.unwrap()
}

// #[cfg(test)]
pub fn unused(x: Option<u8>) -> u8 {
    x.unwrap()
}

// A `#[cfg(test)]` would be wrong here.
pub fn used(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

/// Compiles the project for testing.
pub fn compile(x: Option<u8>) -> u8 {
    x.unwrap()
//    ^^^^^^^^ panic/unwrap
}

// A convenience conversion for the names of tests.
impl From<Option<u8>> for TestName {
    pub fn from(x: Option<u8>) -> Self {
        TestName(x.unwrap())
//                 ^^^^^^^^ panic/unwrap
    }
}

pub fn use_test_configuration(value: Option<u8>) -> u8 {
    value.unwrap()
}

pub fn use_test_runner(value: Option<u8>) -> u8 {
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}

pub fn workbench_reads(value: Option<u8>) -> u8 {
    value.unwrap()
//        ^^^^^^^^ panic/unwrap
}
