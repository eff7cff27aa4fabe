async fn plain(store: &Store) -> u64 {
    block_on(store.count())
//  ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on error: "`block_on` stalls the executor inside the async function `plain`."
}

fn in_a_library(store: &Store) -> u64 {
    block_on(store.count())
//  ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on: "`block_on` holds a thread until the future is done."
}

fn forms(rt: &Runtime, store: &Store) {
    futures::executor::block_on(store.count());
//                     ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
    rt.block_on(store.count());
//     ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
    tokio::runtime::Handle::current().block_on(store.count());
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
    self.runtime.block_on::<u64>(store.count());
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
    rt.block_on(async {
//     ^^^^^^^^^^^^^^^^... blocking/block-on
        store.count().await
    });
    Runtime::new()
        .unwrap()
        .block_on(store.count());
//       ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
    let _ = ("é😀", block_on(store.count()));
//                  ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
    block_on(block_on(store.count()));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
//           ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
}

fn owners(store: &Store) {
    let _ = async { block_on(store.count()) };
//                  ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on error
    let _ = async move {
        if true {
            block_on(store.count());
//          ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on error
        }
    };
    let _ = async || block_on(store.count());
//                   ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on error
    let _ = || block_on(store.count());
//             ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
}

impl Service {
    async fn method(&self) {
        self.rt.block_on(self.work());
//              ^^^^^^^^^^^^^^^^^^^^^ blocking/block-on error: "`block_on` stalls the executor inside the async function `method`."
        fn nested() {
            block_on(work());
//          ^^^^^^^^^^^^^^^^ blocking/block-on
        }
        let closure = || block_on(work());
//                       ^^^^^^^^^^^^^^^^ blocking/block-on
    }

    pub(crate) async unsafe fn with_modifiers(&self) {
        block_on(work());
//      ^^^^^^^^^^^^^^^^ blocking/block-on error
    }
}

async fn threads_of_their_own() {
    tokio::task::spawn_blocking(|| block_on(work())).await;
    tokio::task::spawn_blocking(move || {
        block_on(work());
    });
    tokio::task::block_in_place(|| Handle::current().block_on(work()));
    std::thread::spawn(move || block_on(work()));
}

fn main() {
    block_on(work());
    let rt = Runtime::new().unwrap();
    rt.block_on(async { serve().await });
}

impl Runtime {
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.inner.block_on(future)
    }
}

fn in_macros() {
    println!("{}", block_on(work()));
//                 ^^^^^^^^^^^^^^^^ blocking/block-on
    let _ = vec![block_on(work())];
//               ^^^^^^^^^^^^^^^^ blocking/block-on
    println!("block_on(work())");
    quote!(block_on(work()));
}

async fn in_macros_of_async_code() {
    println!("{}", block_on(work()));
//                 ^^^^^^^^^^^^^^^^ blocking/block-on error
    tokio::select! {
        _ = first() => block_on(work()),
//                     ^^^^^^^^^^^^^^^^ blocking/block-on error
    }
}

cfg_rt! {
    async fn in_a_macro() {
        block_on(work());
//      ^^^^^^^^^^^^^^^^ blocking/block-on error
    }
}

macro_rules! wait {
    ($e:expr) => {
        block_on($e)
    };
}

static LAZY: LazyLock<u8> = LazyLock::new(|| block_on(work()));
//                                           ^^^^^^^^^^^^^^^^ blocking/block-on

/// Calls `block_on(work())`.
fn look_alikes() {
    // block_on(work())
    let _ = "block_on(work())";
    let block_on = 1;
    use futures::executor::block_on;
    block_on_all(work());
    rt.block_on;
    list.map(block_on);
}

#[test]
fn test() {
    block_on(work());
}

#[cfg(test)]
mod tests {
    async fn helper() {
        block_on(work());
    }
}

async fn suppressed() {
    // shipworthy-ignore blocking/block-on: the pool has threads of its own
    block_on(work());
    block_on(work()); // shipworthy-ignore blocking/block-on: the same
}

fn blocking_recv(&mut self) -> Option<u8> {
    block_on(self.recv())
}

pub fn recv_blocking(&mut self) -> Option<u8> {
    block_on(self.recv())
}

fn nonblocking(&mut self) -> Option<u8> {
    block_on(self.recv())
//  ^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
}
