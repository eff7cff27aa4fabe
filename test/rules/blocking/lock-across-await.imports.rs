use parking_lot::{Mutex, RwLock};
use tokio::sync::watch;

async fn locks_without_a_result(state: &Mutex<State>, names: &RwLock<Names>) {
    let mut guard = state.lock();
//          ^^^^^ blocking/lock-across-await
    let reader = names.read();
//      ^^^^^^ blocking/lock-across-await
    save(&guard).await;
    state.lock().save().await;
//        ^^^^^^ blocking/lock-across-await
    let count = state.lock().count;
    let guard = state.lock();
    drop(guard);
    save(1).await;
    let later = state.lock();
    later.await;
    let turn = state.lock();
    timeout(SECOND, turn).await;
}

async fn not_of_the_standard_library(state: &State, receiver: watch::Receiver<u8>) {
    let borrow = receiver.borrow();
    let message = socket.read().unwrap();
    let token = store.lock()?;
    save(message).await;
}
