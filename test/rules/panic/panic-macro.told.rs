// settings: {"preset": "recommended"}
const PANIC_TEXT: &str = "broken";

async fn threads(pool: &Pool) -> Result<(), Error> {
    let ended = spawn_blocking(move || work()).await;
    match ended {
        Ok(done) => done,
        Err(error) => panic!("work failed: {error}"),
    };
    match pool.handle.take().join() {
        Ok(done) => done,
        Err(error) => {
            log();
            panic!("work failed: {error:?}")
        }
    };
    pool.handle.join().unwrap_or_else(|error| panic!("work failed: {error:?}"));
    if let Err(error) = pool.handle.await {
        panic!("work failed: {error:?}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    match work().await {
        Ok(done) => done,
        Err(error) => panic!("work failed: {error}"),
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    };
    path.join(name).open().unwrap_or_else(|error| panic!("open failed: {error}"));
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    Ok(())
}

fn sends(tx: &Sender<bool>) -> Result<(), Error> {
    if let Err(error) = start() {
        tx.send(false).ok();
        panic!("start failed: {error}");
    }
    if let Err(error) = start() {
        tx.send(false).ok();
        log();
        panic!("start failed: {error}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    if let Err(error) = start() {
        sender(false).ok();
        panic!("start failed: {error}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    Ok(())
}

fn named(id: Id) -> Result<(), Error> {
    panic!("{PANIC_TEXT}: parent not found");
    panic!("{}: parent not found", PANIC_TEXT);
    panic!("{}: parent not found", PARENT_TEXT);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    panic!("{PARENT_TEXT}: parent not found");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn counters(count: &mut u32) -> Result<(), Error> {
    match count {
        0 => panic!("none is missing"),
        1 => done(),
        n => panic!("{n} are missing"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    match name {
        "0" => panic!("none is missing"),
//             ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        _ => done(),
    }
}

fn left_out() -> Result<(), Error> {
    panic!("Feature `COUNT` not enabled");
    panic!("extension {name} is not available");
    panic!("the url {url} needs the `sqlite` feature but it's not enabled: no database");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn states(&mut self) -> Result<(), Error> {
    panic!("Stream: invalid state");
    panic!("driver not initialized");
    panic!("the receiving half was dropped");
    panic!("the package was dropped, invalid estate");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    panic!("Internal filter error");
}

fn comments(text: &str) -> Result<(), Error> {
    // This is an unrecoverable error.
    parse(text).unwrap_or_else(|error| panic!("{error}"));

    // Nobody could do better, so we just panic.
    parse(text).unwrap_or_else(|error| panic!("{error}"));

    Ok(())
}

fn no_comments(text: &str) -> Result<(), Error> {
    // We panic for now.
    parse(text).unwrap_or_else(|error| panic!("{error}"));
//                                     ^^^^^^^^^^^^^^^^^ panic/panic-macro

    // Don't panic here.
    parse(text).unwrap_or_else(|error| panic!("{error}"));
//                                     ^^^^^^^^^^^^^^^^^ panic/panic-macro
    Ok(())
}

fn sanity_check(text: &str) -> Result<(), Error> {
    panic!("missing part of {text}");
}

fn check_tree_consistency(text: &str) -> Result<(), Error> {
    panic!("missing part of {text}");
}

fn check_consistency_level(text: &str) -> Result<(), Error> {
    panic!("missing part of {text}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn bugs(text: &str) -> Result<(), Error> {
    match state {
        // this is really a bug in the other part
        Ok(reason) => panic!("part failed: {reason:?}"),
        Err(_) => panic!("post-condition failed: {text}"),
    }
    panic!("SST sanity check failed");
    panic!("Unexpected return value from the call: unsupported {text}");
    panic!("the cache is not enabled");
    panic!("the url needs the `sqlite` feature, but it's not enabled: invalid");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn conversions(text: &str) -> Result<(), Error> {
    queue(index.try_into().unwrap_or_else(|_| panic!("é😀 invalid queue index")));
    Ok(())
}

fn conversions_inside(text: &str) {
    queue(index.try_into().unwrap_or_else(|_| panic!("invalid queue index")));
    queue(index.parse().unwrap_or_else(|_| panic!("invalid queue index")));
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn variants(text: &str) -> Result<(), Error> {
    let Some(Kind::Open(name)) = kind(text) else { panic!() };
    let Some(name) = kind(text) else { panic!() };
//                                     ^^^^^^^^ panic/panic-macro
    Ok(())
}

async fn given(sums: tokio::task::JoinHandle<u8>, other: BoxFuture<u8>) -> Result<u8, Error> {
    let sum = sums.await.unwrap_or_else(|error| panic!("é😀 the sum failed: {error}"));
    other.await.unwrap_or_else(|error| panic!("the sum failed: {error}"));
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    Ok(sum)
}
