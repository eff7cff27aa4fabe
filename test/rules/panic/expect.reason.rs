// settings: {"preset": "recommended"}
pub fn reasons(package: &Package, iv: &[u8]) {
    package.i_name.expect("name");
    package.name.expect("previously normalized");
    package.name.expect("manifest validated, path should be to a table");
    package.name.expect("all handles have tokens");
    package.name.expect("handle must be in multi");
    package.name.expect("`inner` can be only None in a destructor");
    package.name.expect("at least one `program` exists");
    package.name.expect("paths can't end in `..`");
    package.name.expect("ignoring errors so this cannot fail");
    package.name.expect("already checked that it is a table");
    package.name.expect("BUG: `update()` comes first");
    package.name.expect("invalid embedded icon");
    package.name.expect("fewer than u32::MAX flags — é😀");
    Iv::new(iv).expect("NONCE_LEN is within MAX_LEN");
    "1".parse::<u8>().expect("a literal is always a number");
    package.name.expect("Expected at least one group");
    package.name.expect("artifact present");
    package.name.expect("filter by non null");
    package.name.expect("there must be a first type if there are conflicting types");
    package.name.expect("a replacement codepoint for invalid UTF-8");
    package.name.expect("we do not pass it if we can't resolve it");
    package.name.expect("an already used dep now error!?");
    package.name.expect("Expected comment not to contain any newlines");
    package.name.expect("Could not read the built-in languages");
    package.ja_name.expect("External services must be set when `napi` feature is enabled");
    package.jb_name.expect("the loader must be provided whenever there is a host é😀");
    package.jc_name.expect("a name must be set since the rows were counted");
    package.name.expect(NAME_IS_CHECKED);
    package.jd_name.expect("a name is required for rows");
    package.je_name.expect("a name must be provided for columns");
    package.jf_name.expect("slice of a null-free name is null-free");
    package.jg_name.expect("validated name");
    format!("a={text}").parse().expect("hard-coded directive");
    package.name.expect_err("a package that is checked always has one");
}

pub fn no_reasons(package: &Package, text: &str, path: &Path) {
    package.a_name.expect("Failed to get name");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.b_name.expect("name missing");
//                 ^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.c_name.expect("no name");
//                 ^^^^^^^^^^^^^^^^^ panic/expect
    package.d_name.expect("Can't create a metric");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.e_name.expect("could not read, should be there");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.f_name.expect("name is not set");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.g_name.expect("the channel is closed");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.h_name.expect("receiver already taken");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.j_name.expect("expected a name");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.k_name.expect("arc failed");
//                 ^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.l_name.expect("channel closed by the other side");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.m_name.expect(NO_NAME);
//                 ^^^^^^^^^^^^^^^ panic/expect
    package.n_name.expect("please set a name");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.o_name.expect("the name must be set");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.r_name.expect("the name must be set when running in a container");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.s_name.expect("the name must be set when you start it");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.t_name.expect("a name is required, it must be set since rows have one");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.u_name.expect("the name must be provided");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.v_name.expect("failed, must be set since rows have one");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.w_name.expect("the name must be set when it exists for now");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.x_name.expect("a name is required");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.y_name.expect("the name is null");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.p_name.expect("is valid for now");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    package.q_name.expect(&format!("{text} should exist"));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    std::env::var("HOME").expect("HOME is set");
//                        ^^^^^^^^^^^^^^^^^^^^^ panic/expect
    std::env::var("HOME").expect("HOME must be set when the shell is on");
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    std::env::var("ROWS").expect("ROWS is required for rows");
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    std::fs::read(path).expect("the file always exists");
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    text.parse::<u8>().expect("should be a number");
    text.parse::<u8>().ok().expect("should be a number");
    socket.send(text).expect("the other end must be there");
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    client.get(text).await.expect("should always answer");
}

fn contract(services: &mut Services, id: &Id) {
    services.get_mut(id).expect("distributions must not reference unknown backends");
}

pub fn demand(services: &mut Services, id: &Id) {
    services.get_mut(id).expect("name must be set");
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}

fn apology(paths: &Paths, id: &Id) {
    paths.get(id).expect("no path for the id. This is a bug in the router. Please file an issue");
}

fn bugs(text: &str, other: &str) -> Url {
    handles.join().expect("no panic");
    Url::parse(text).expect("BUG: addresses are checked when they are read");
    Url::parse(text).expect("should not fail");
    Url::parse(other).expect("should be an address")
}

async fn told(ready: &mut Ready, other: &mut Ready, path: &Path, file: &Path) {
    ready.changed().await.expect("the sender must be held");
    other.changed().await.expect("the sender failed");
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    path.file_name().expect("a test must have a file name");
    file.file_name().expect("no file name");
//                   ^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}

fn fixed<const N: usize>(bytes: &[u8]) -> [u8; N] {
    bytes[..N].try_into().expect("conversion failed")
}


fn now(text: &str) -> Timestamp {
    if let Ok(time) = std::env::var("TOOL_TEST_CURRENT_TIME") {
        return time.parse::<Timestamp>().expect("TOOL_TEST_CURRENT_TIME must be a time");
    }
    if let Ok(time) = std::env::var("__TOOL_TIME") {
        return time.parse::<Timestamp>().expect("__TOOL_TIME must be a time");
    }
    text.parse::<Timestamp>().expect("TOOL_LATEST_TIME must be a time")
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}

pub fn own_failures(tree: &Tree, index: &Index) {
    tree.transform().expect("transform failed");
    crate::open(index).expect("failed to open");
//                     ^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    std::fs::File::open(index.path).expect("failed to open");
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
}

fn of_texts(path: &Path, other: &Path) {
    path.to_str().expect("lock file paths must be UTF-8");
    other.to_str().expect("no UTF-8");
//                 ^^^^^^^^^^^^^^^^^^ panic/expect
}

fn of_name_alone(&self, node: &Node, file: &mut File, a: &Key) -> Result<(), Error> {
    node.write(&mut self.buffer[..]).expect("buffer has the proper size");
    self.query_load(a).expect("supplied services are ready");
    self.meta.loader_settings().map_err(Failed::from).expect("meta corresponds to a load");
    self.listener.local_addr().expect("the address must be there as the bind was successful");
    node.write(a.bytes()).expect("should write the index");
    self.query_context(a).expect("some means that it is open");
    self.cell.load_all().expect("the cell");
//                       ^^^^^^^^^^^^^^^^^^ panic/expect
    self.cell.load_some().expect("the cells must be set");
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    self.cell.load_none().expect("failed cells are not loaded, é😀");
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    file.write(a.bytes()).expect("the buffer has the proper size");
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    std::env::current_dir().expect("the folder is there");
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    std::fs::File::open(a).expect("the path is a file").read(a.bytes()).expect("the file is short");
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/expect
    Ok(())
}

fn too_old(path: &Path) -> Library {
    // Where the system lacks these functions it is too old and we cannot run.
    let library = Library::open(path).expect("this system is not supported");
    // We cannot run it twice.
    Library::open(library.path()).expect("failed to open the library")
}
