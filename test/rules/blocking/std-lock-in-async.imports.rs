use std::sync::MutexGuard;
use tokio::sync::{Mutex, RwLock};

async fn other_locks(state: &State) {
    *state.hits.lock().unwrap() += 1;
    state.names.read().unwrap();
}
