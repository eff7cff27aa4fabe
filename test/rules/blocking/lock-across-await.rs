use std::cell::RefCell;
use std::sync::{Mutex, RwLock};

async fn plain(state: &Mutex<State>) {
    let guard = state.lock().unwrap();
//      ^^^^^ blocking/lock-across-await: "The guard `guard` is held across an `.await` in the async function `plain`."
    save(&guard).await;
}

async fn forms(state: &Mutex<State>, names: &RwLock<Names>) -> Result<(), Error> {
    let mut guard = state.lock().expect("no panic");
//          ^^^^^ blocking/lock-across-await
    save(&guard).await;
    let reader = names.read().unwrap_or_else(PoisonError::into_inner);
//      ^^^^^^ blocking/lock-across-await
    let _writer = names.write().unwrap();
//      ^^^^^^^ blocking/lock-across-await
    save(&reader).await;
    save(&reader).await;
    save(&reader).await;
    save(&reader).await;
    let checked = state.lock()?;
//      ^^^^^^^ blocking/lock-across-await
    let mapped = state.lock().map_err(|_| Error::Poisoned)?;
//      ^^^^^^ blocking/lock-across-await
    let (_, guard_in_tuple) = ("é😀", state.lock().unwrap());
    let chained = ("é😀", 1).0 + state
        .lock()
//       ^^^^^^ blocking/lock-across-await
        .unwrap()
        .count(save(1).await);
    let Ok(taken) = state.lock() else { return Err(Error::Poisoned) };
//         ^^^^^ blocking/lock-across-await
    let matched = match state.lock() {
//      ^^^^^^^ blocking/lock-across-await
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    };
    let lent = &mut *state.lock().unwrap();
//                         ^^^^^^ blocking/lock-across-await
    let field = &state.lock().unwrap().field;
//                     ^^^^^^ blocking/lock-across-await
    save(lent).await
}

async fn cells(cell: &RefCell<State>) {
    let one = cell.borrow();
//      ^^^ blocking/lock-across-await: "The borrow `one` is held across an `.await` in the async function `cells`."
    let mut two = cell.borrow_mut();
//          ^^^ blocking/lock-across-await
    save(&one).await;
    cell.borrow_mut().save().await;
//       ^^^^^^^^^^^^ blocking/lock-across-await
}

async fn temporaries(state: &Mutex<State>) {
    state.lock().unwrap().save().await;
//        ^^^^^^ blocking/lock-across-await: "A guard without a name is held across an `.await` in the async function `temporaries`."
    let user = state.lock().unwrap().user(api().await);
//                   ^^^^^^ blocking/lock-across-await
    save(state.lock().unwrap().count, api().await);
//             ^^^^^^ blocking/lock-across-await
    if let Some(user) = state.lock().unwrap().user() {
//                            ^^^^^^ blocking/lock-across-await
        user.save().await;
    }
    while let Some(job) = state.lock().unwrap().jobs.pop() {
//                              ^^^^^^ blocking/lock-across-await
        job.run().await;
    }
    if let Ok(mut guard) = state.lock() {
//                ^^^^^ blocking/lock-across-await
        guard.save().await;
    }
    if ready && let Some(user) = state.lock().unwrap().user() && user.is_new() {
//                                     ^^^^^^ blocking/lock-across-await
        user.save().await;
    }
    match state.lock().unwrap().user() {
//              ^^^^^^ blocking/lock-across-await
        Some(user) => user.save().await,
        None => {}
    }
    match state.lock() {
        Ok(guard) => guard.save().await,
//         ^^^^^ blocking/lock-across-await
        Err(_) => {}
    }
    for job in state.lock().unwrap().jobs.iter() {
//                   ^^^^^^ blocking/lock-across-await
        job.run().await;
    }
    let found = match state.lock().unwrap().get(1) {
//                          ^^^^^^ blocking/lock-across-await
        Some(found) => found.load().await,
        None => return,
    };
}

async fn inner_blocks(state: &Mutex<State>) {
    let guard = state.lock().unwrap();
//      ^^^^^ blocking/lock-across-await
    if guard.is_new() {
        for job in jobs() {
            job.run().await;
        }
    }
    loop {
        let guard = state.lock().unwrap();
//          ^^^^^ blocking/lock-across-await
        save(&guard).await;
    }
}

fn owners(state: &Mutex<State>) {
    let _ = async {
        let guard = state.lock().unwrap();
//          ^^^^^ blocking/lock-across-await: "The guard `guard` is held across an `.await` in the async block."
        save(&guard).await;
    };
    let _ = async || {
        let guard = state.lock().unwrap();
//          ^^^^^ blocking/lock-across-await
        save(&guard).await;
    };
    spawn(async move {
        let guard = state.lock().unwrap();
//          ^^^^^ blocking/lock-across-await
        save(&guard).await;
    });
}

async fn macros(state: &Mutex<State>) {
    let guard = state.lock().unwrap();
//      ^^^^^ blocking/lock-across-await: "The guard `guard` is held across a `select!` in the async function `macros`."
    tokio::select! {
        _ = first() => {}
        _ = second() => {}
    }
}

async fn macro_arguments(state: &Mutex<State>) {
    let guard = state.lock().unwrap();
//      ^^^^^ blocking/lock-across-await
    println!("{}", count().await);
}

async fn macros_that_do_not_wait(state: &Mutex<State>) {
    let guard = state.lock().unwrap();
    let later = vec![async { count().await }];
    tracing::info!("{}", guard.count);
}

async fn some_branches(state: &Mutex<State>) {
    let guard = state.lock().unwrap();
//      ^^^^^ blocking/lock-across-await
    if guard.is_new() {
        save(1).await;
    } else {
        drop(guard);
    }
}

async fn dropped(state: &Mutex<State>) {
    let guard = state.lock().unwrap();
    drop(guard);
    save(1).await;
    let guard = state.lock().unwrap();
    std::mem::drop(guard);
    save(1).await;
    {
        let guard = state.lock().unwrap();
        guard.count += 1;
    }
    save(1).await;
    let count = {
        let guard = state.lock().unwrap();
        guard.count
    };
    save(count).await;
    let guard = state.lock().unwrap();
    hand_on(guard);
    save(1).await;
    let guard = state.lock().unwrap();
    let mapped = MutexGuard::map(guard, |state| &mut state.count);
    save(1).await;
    let _ = state.lock().unwrap();
    save(1).await;
}

async fn copied(state: &Mutex<State>, cell: &RefCell<u8>) {
    let count = *state.lock().unwrap();
    let name = state.lock().unwrap().name.clone();
    let part = state.lock().unwrap().count;
    *state.lock().unwrap() = save(1).await;
    state.lock().unwrap().count += save(1).await;
    let future = state.lock().unwrap().start();
    future.await;
    save(api().await, state.lock().unwrap().count);
    if state.lock().unwrap().is_new() {
        save(1).await;
    }
    while state.lock().unwrap().is_new() {
        save(1).await;
    }
    if state.lock().unwrap().is_new() && save(1).await {}
    let Some(user) = state.lock().unwrap().user.clone() else {
        return save(1).await;
    };
    match { state.lock().unwrap().count } {
        0 => save(1).await,
        _ => {}
    }
    match kind {
        _ if state.lock().unwrap().is_new() => save(1).await,
        _ => {}
    }
    let value = *cell.borrow();
    save(value).await;
    let all = Guards { one: state.lock().unwrap() };
    save(move_in(state.lock().unwrap())).await;
}

async fn other_code(state: &Mutex<State>) {
    let guard = state.lock().unwrap();
    let later = async { save(1).await };
    spawn(async move {
        save(1).await;
    });
    fn inner() {
        let _ = async { save(1).await };
    }
    let call = || async { save(1).await };
}

async fn async_locks(state: &tokio::sync::Mutex<State>) {
    let guard = state.lock().await;
    save(&guard).await;
    let guard = state.try_lock().unwrap();
    save(&guard).await;
    let guard = state.read().await;
    save(&guard).await;
    let future = state.lock();
    save(future.await).await;
    let line = file.read(&mut buffer).unwrap();
    save(line).await;
}

fn not_async(state: &Mutex<State>) {
    let guard = state.lock().unwrap();
    let later = async { save(1).await };
}

macro_rules! hold {
    ($state:expr) => {
        async {
            let guard = $state.lock().unwrap();
            save(&guard).await;
        }
    };
}

/// Calls `state.lock().unwrap()` before `.await`.
async fn look_alikes(state: &Mutex<State>) {
    // let guard = state.lock().unwrap();
    let text = "let guard = state.lock().unwrap();";
    save(text).await;
    let guard = lock().unwrap();
    let guard = state.lock;
    save(1).await;
    quote!(let guard = state.lock().unwrap(); save(1).await;);
}

#[cfg(test)]
mod tests {
    async fn helper() {
        let guard = state.lock().unwrap();
        save(&guard).await;
    }
}

#[allow(clippy::await_holding_lock)]
async fn allowed(state: &Mutex<State>) {
    let guard = state.lock().unwrap();
    save(&guard).await;
}

async fn suppressed(state: &Mutex<State>) {
    // shipworthy-ignore blocking/lock-across-await: the runtime has one task
    let guard = state.lock().unwrap();
    save(&guard).await;
    let other = state.lock().unwrap(); // shipworthy-ignore blocking/lock-across-await: the same
    save(&guard).await;
}
