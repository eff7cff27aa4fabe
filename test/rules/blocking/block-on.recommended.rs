// settings: {"preset": "recommended"}
fn waits(rt: &Runtime, store: &Store) -> u64 {
    rt.block_on(store.count())
}

async fn stalls(store: &Store) -> u64 {
    block_on(store.count())
//  ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on error
}

fn in_whatever_runtime(store: &Store) -> u64 {
    tokio::runtime::Handle::current().block_on(store.count())
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = futures::executor::block_on(self.close());
//                                 ^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
    }
}

impl Drop for Blocking {
    fn drop(&mut self) {
        if let Some(inner) = self.inner.take() {
            self.handle.block_on(async move { drop(inner) });
            self.handle.block_on(async move { inner.close().await });
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocking/block-on
        }
    }
}

static LAZY: LazyLock<u8> = LazyLock::new(|| block_on(work()));

async fn where_there_is_none(store: &Store) -> u64 {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => store.count().await,
        Err(_) => Runtime::new().unwrap().block_on(store.count()),
    }
}
