use std::thread::{self, sleep};
use std::time::Duration;

async fn plain() {
    std::thread::sleep(Duration::from_secs(1));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocking/sleep-in-async: "`thread::sleep` stalls the executor inside the async function `plain`."
    ::std::thread::sleep(Duration::from_secs(1));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocking/sleep-in-async
    thread::sleep(Duration::from_secs(1));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocking/sleep-in-async
    sleep(Duration::from_secs(1));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocking/sleep-in-async
    let _ = ("é😀", thread::sleep(Duration::from_secs(1)));
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocking/sleep-in-async
    thread::sleep(
//          ^^^^^^... blocking/sleep-in-async
        Duration::from_secs(1),
    );
}

fn owners() {
    let _ = async { thread::sleep(WAIT) };
//                          ^^^^^^^^^^^ blocking/sleep-in-async: "`thread::sleep` stalls the executor inside the async block."
    let _ = async move {
        loop {
            thread::sleep(WAIT);
//                  ^^^^^^^^^^^ blocking/sleep-in-async
        }
    };
    let _ = async || thread::sleep(WAIT);
//                           ^^^^^^^^^^^ blocking/sleep-in-async
    let _ = async move |x: u8| {
        thread::sleep(WAIT);
//              ^^^^^^^^^^^ blocking/sleep-in-async
    };
    let _ = || thread::sleep(WAIT);
    thread::sleep(WAIT);
}

impl Worker {
    pub(crate) async unsafe fn method(&self) {
        if self.is_idle() {
            thread::sleep(WAIT);
//                  ^^^^^^^^^^^ blocking/sleep-in-async
        }
        fn nested() {
            thread::sleep(WAIT);
        }
        let wait = || thread::sleep(WAIT);
    }
}

async fn threads_of_their_own() {
    tokio::task::spawn_blocking(|| thread::sleep(WAIT)).await;
    tokio::task::spawn_blocking(move || {
        thread::sleep(WAIT);
    });
    tokio::task::block_in_place(|| thread::sleep(WAIT));
    std::thread::spawn(move || thread::sleep(WAIT));
}

async fn in_macros() {
    println!("{:?}", thread::sleep(WAIT));
//                           ^^^^^^^^^^^ blocking/sleep-in-async
    tokio::select! {
        _ = first() => thread::sleep(WAIT),
//                             ^^^^^^^^^^^ blocking/sleep-in-async
        _ = second() => {
            thread::sleep(WAIT);
//                  ^^^^^^^^^^^ blocking/sleep-in-async
        }
        _ = spawn_blocking(|| thread::sleep(WAIT)) => {}
        _ = spawn_blocking(move || {
            thread::sleep(WAIT);
        }) => {}
        _ = async move { thread::sleep(WAIT) } => {}
//                               ^^^^^^^^^^^ blocking/sleep-in-async
    }
    println!("thread::sleep(WAIT)");
    quote!(thread::sleep(WAIT));
}

fn in_macros_of_other_code() {
    let _ = join!(async { thread::sleep(WAIT) }, async { 1 | 2 });
//                                ^^^^^^^^^^^ blocking/sleep-in-async
    let _ = vec![async |a, b| thread::sleep(WAIT), || thread::sleep(WAIT)];
//                                    ^^^^^^^^^^^ blocking/sleep-in-async
    let _ = vec![thread::sleep(WAIT)];
}

cfg_rt! {
    async fn in_a_macro() {
        thread::sleep(WAIT);
//              ^^^^^^^^^^^ blocking/sleep-in-async
    }
}

macro_rules! pause {
    () => {
        async { thread::sleep(WAIT) }
    };
}

/// Calls `thread::sleep(WAIT)`.
async fn look_alikes(clock: &Clock) {
    // thread::sleep(WAIT)
    let _ = "thread::sleep(WAIT)";
    tokio::time::sleep(WAIT).await;
    tokio::time::sleep(WAIT);
    async_std::task::sleep(WAIT).await;
    time::sleep(WAIT);
    clock.sleep(WAIT);
    sleep(WAIT).await;
    let sleep = 1;
    list.map(thread::sleep);
    my::thread::sleep(WAIT);
    fn sleep(_: u8) {}
}

#[test]
fn test() {
    let _ = async { thread::sleep(WAIT) };
}

#[cfg(test)]
mod tests {
    async fn helper() {
        std::thread::sleep(WAIT);
    }
}

async fn suppressed() {
    // shipworthy-ignore blocking/sleep-in-async: the executor has one task
    thread::sleep(WAIT);
    thread::sleep(WAIT); // shipworthy-ignore blocking/sleep-in-async: the same
}
