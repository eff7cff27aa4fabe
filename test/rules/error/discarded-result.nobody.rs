// settings: {"preset": "recommended"}
fn serve(listener: &Listener, terminal: &mut Terminal, folder: &Path) -> io::Result<()> {
    loop {
        let (mut peer, _) = listener.accept()?;
        let Some(permit) = limit.acquire() else {
            let _ = peer.write_all(b"Too many connections, try again later.");
            continue;
        };
        if permit.is_last() {
            let _ = peer.write_all(b"Welcome, you are the last one.");
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
        }
        if permit.is_first() {
            let _ = peer.write_all(&permit.greeting());
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
            continue;
        }
        let _ = terminal.write_all(RESET);
        let _ = terminal.write_all(b"\x1b[0m");
        let _ = terminal.write_all(b"ready, \xc3\xa9");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
        let _ = fs::write(folder.join(".gitignore"), "*\n");
        let _ = fs::write(folder.join("state.json"), "{}\n");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    }
}

fn dump_state(state: &State) {
    let _ = fs::write("state.txt", state.to_string());
}

fn save_state(state: &State) {
    let _ = fs::write("state.txt", state.to_string());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
}

fn mark(folder: &Path) {
    let file = folder.join("CACHEDIR.TAG");
    let _ = fs::write(file, "Signature: é😀");
    let state = folder.join("state.json");
    let _ = fs::write(state, "{}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
}
