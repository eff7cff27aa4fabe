// settings: {"preset": "recommended"}
fn connect(store: &Store) -> u64 {
    tokio::runtime::Handle::current().block_on(store.count("é"))
}

async fn start(store: Store) {
    tokio::task::spawn_blocking(move || connect(&store)).await;
}

impl Drop for Store {
    fn drop(&mut self) {
        block_on(self.close());
//      ^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
    }
}
