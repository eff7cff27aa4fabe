fn plain(mutex: &Mutex<u8>, rw: &RwLock<u8>) {
    *mutex.lock().unwrap() += 1;
//                ^^^^^^^^ panic/lock-unwrap
    rw.read().unwrap();
//            ^^^^^^^^ panic/lock-unwrap
    rw.write().unwrap();
//             ^^^^^^^^ panic/lock-unwrap
    mutex.lock().expect("not poisoned");
//               ^^^^^^^^^^^^^^^^^^^^^^ panic/lock-unwrap
    let guard = rw.read().expect("not poisoned");
//                        ^^^^^^^^^^^^^^^^^^^^^^ panic/lock-unwrap
}

fn chained(mutex: &Mutex<Option<u8>>) {
    mutex.lock().unwrap().unwrap();
//               ^^^^^^^^ panic/lock-unwrap
    mutex.lock().unwrap().as_ref().unwrap();
//               ^^^^^^^^ panic/lock-unwrap
}

fn lines(state: &State) {
    state
        .mutex
        .lock()
        .unwrap()
//       ^^^^^^^^ panic/lock-unwrap
        .push(1);
    state.mutex.lock(/* nothing */) /* between */ .unwrap();
//                                                 ^^^^^^^^ panic/lock-unwrap
}

fn condition(pair: &(Mutex<bool>, Condvar), guard: MutexGuard<bool>) {
    let guard = pair.1.wait(guard).unwrap();
//                                 ^^^^^^^^ panic/lock-unwrap
    let guard = pair.1.wait_while(guard, |ready| !*ready).unwrap();
//                                                        ^^^^^^^^ panic/lock-unwrap
    let (guard, _) = pair.1.wait_timeout(guard, LIMIT).unwrap();
//                                                     ^^^^^^^^ panic/lock-unwrap
}

fn conditions(state: MutexGuard<bool>, sync: &Sync) {
    let mut state = state;
    state = sync.changed[0].wait(state).unwrap();
//                                      ^^^^^^^^ panic/lock-unwrap
    state = sync.ready_cond.wait(take(state)).unwrap();
//                                            ^^^^^^^^ panic/lock-unwrap
    self.cv.wait(inner).expect("not poisoned");
//                      ^^^^^^^^^^^^^^^^^^^^^^ panic/lock-unwrap
    let held = sync.changed.wait(guard_of(state)).unwrap();
}

fn other_waits(child: &mut Child, device: &Device, fence: Fence) {
    child.wait(LIMIT).unwrap();
    device.wait(fence).unwrap();
    let status = child.wait_timeout(LIMIT).unwrap();
    let done = device.wait(fence).expect("done");
}

fn others(mutex: &Mutex<u8>, file: &mut File, child: &mut Child) {
    mutex.try_lock().unwrap();
    mutex.lock().unwrap_or_else(PoisonError::into_inner);
    file.read(&mut [0]).unwrap();
    file.write(b"x").unwrap();
    child.wait().unwrap();
    mutex.lock().await.unwrap();
    mutex.lock()?.unwrap();
    mutex.lock;
    lock().unwrap();
    mutex.unlock().unwrap();
    mutex.lock().map(|guard| *guard).unwrap();
}

fn in_macros(mutex: &Mutex<u8>) {
    println!("{}", mutex.lock().unwrap());
//                              ^^^^^^^^ panic/lock-unwrap
    let _ = vec![mutex.lock().unwrap()];
//                            ^^^^^^^^ panic/lock-unwrap
    assert_eq!(*mutex.lock().unwrap(), 1, "mutex.lock().unwrap()");
//                           ^^^^^^^^ panic/lock-unwrap
}

fn text(mutex: &Mutex<u8>) {
    // mutex.lock().unwrap()
    let _ = ("é😀 mutex.lock().unwrap()", mutex.lock().unwrap());
//                                                     ^^^^^^^^ panic/lock-unwrap
}

#[tokio::test]
async fn test() {
    mutex.lock().unwrap();
}

fn suppressed(mutex: &Mutex<u8>) {
    // shipworthy-ignore panic/lock-unwrap: a poisoned counter ends the program
    mutex.lock().unwrap();
    #[allow(clippy::unwrap_used)]
    let guard = mutex.lock().unwrap();
}

#[allow(clippy::unwrap_used)]
fn only_one_lint_is_allowed(lock: &Mutex<u8>) {
    lock.lock().unwrap();
    lock.lock().expect("not poisoned");
//              ^^^^^^^^^^^^^^^^^^^^^^ panic/lock-unwrap
}
