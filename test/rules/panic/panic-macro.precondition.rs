// settings: {"preset": "recommended"}
/// Makes a tree again.
///
/// The parameters must come from the values of [`Tree::size`] and
/// [`Tree::peaks`].
pub fn from_cache(size: u32) -> Result<Tree, Error> {
    panic!("é😀 a tree does not exist before the first size");
}

/// Inserts a range. Before it is called, the caller must call `drain_ranges`.
fn insert(size: u32) -> Result<(), Error> {
    panic!("registering failed due to overlap with {size}");
}

/// Must only be called when it is full.
pub fn flush(text: &str) -> Result<(), Error> {
    parse(text).unwrap_or_else(|error| panic!("could not flush: {error}"));
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    panic!("the flush failed");
}

/// Sorts in place.
///
/// # Safety
///
/// The caller must ensure that all sizes fit.
pub unsafe fn sort(sizes: &mut [u32]) -> Result<(), Error> {
    panic!("invalid size");
//  ^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

/// Closes it. This should only be used as a last resort.
pub fn close(sizes: &mut [u32]) -> Result<(), Error> {
    panic!("invalid size");
//  ^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

/// This should be called on every size that is read.
pub fn read(size: u32) -> Result<(), Error> {
    panic!("invalid size {size}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

/// Gives the number in a variable, or panics.
fn number(name: &str, value: OsString) -> u16 {
    value.parse::<u16>().unwrap_or_else(|_| panic!("invalid value of the environment variable {name}"))
}

/// Gives the number in a variable without errors or panics.
fn quiet_number(name: &str, value: OsString) -> u16 {
    value.parse::<u16>().unwrap_or_else(|_| panic!("invalid value of the environment variable {name}"))
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

async fn tasks(tasks: &mut Tasks) -> Result<(), Error> {
    tasks.next().await.unwrap_or_else(|error| {
        if error.is_panic() {
            panic!("panic in a task: {error:?}");
        } else {
            panic!("a task has ended: {error:?}");
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        }
    });
    tasks.next().await.unwrap_or_else(|error| {
        if error.is_closed() {
            panic!("a task has ended: {error:?}");
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        }
    });
    Ok(())
}

fn denials(node: Node) -> Result<(), Error> {
    match node {
        Node::Injected(e) => panic!("injected keys don't get invalidated: `{e:?}`"),
        Node::Vacant(e) => panic!("we don't support vacant nodes: `{e:?}`"),
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        Node::Full(e) => panic!("keys don't get parsed from files: `{e:?}`"),
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    panic!("closed connection cannot handle a new request: {node:?}");
    panic!("closed connection: cannot connect");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    match node.kind() {
        Kind::Function(kind) => kind,
        _ => panic!("a function is required here"),
    }
    panic!("a function is required here");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn not_needed(node: Node) -> Result<(), Error> {
    if node.is_shared() {
        // Upgrades are hard. It might be possible to support this, but so far it isn't
        // needed.
        panic!("upgrades are not yet supported");
    }
    if node.is_open() {
        // Upgrades are needed.
        panic!("upgrades are not yet supported");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    Ok(())
}

fn values(left: Id, right: Id, kind: Kind) -> Result<(), Error> {
    if left != right {
        panic!("{:?}, {:?}", left, right);
    }
    let Some(Kind::Open { .. }) = kind else { panic!("{kind:?}, é😀") };
    panic!("{}", left);
//  ^^^^^^^^^^^^^^^^^^ panic/panic-macro
    panic!("{left:?} is missing");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    u32::try_from(left).unwrap_or_else(|error| panic!("could not convert {left}: {error}"));
    u32::from_str(left).unwrap_or_else(|error| panic!("could not convert {left}: {error}"));
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    Ok(())
}

static METHODS: Methods = Methods {
    bytes: |buffer| buffer.bytes(),
    bytes_mut: |_| panic!(),
    first: |buffer| buffer.first().unwrap_or_else(|| panic!()),
//                                                   ^^^^^^^^ panic/panic-macro
};

fn states(self) -> Result<(), Error> {
    match self {
        State::Full => Ok(()),
        State::Broken => panic!("writing on a broken stream"),
        tree_State::Closed(_) => panic!(),
        State::Failed => panic!("writing failed"),
//                       ^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}

pub fn first_unwrap(text: &str) -> u8 {
    parse(text).unwrap_or_else(|error| panic!("could not parse it: {error}"))
}

pub fn first_of(text: &str) -> u8 {
    parse(text).unwrap_or_else(|error| panic!("could not parse it: {error}"))
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
}

fn comments(error: Error) -> Result<(), Error> {
    // The image is there through `include_bytes`. If that fails, things are broken.
    match image(IMAGE) {
        Ok(image) => image,
        Err(error) => panic!("failed to load the image: {error}"),
    };
    match error {
        // Some of these errors are not fatal,
        // but they shouldn't occur here.
        error @ (Error::Dial(_) | Error::Peer(_)) => panic!("unexpected error {error:?}"),
        _ => Ok(()),
    }
}

fn no_comments(error: Error) -> Result<(), Error> {
    match error {
        // Some of these errors are not fatal.
        error @ (Error::Open(_) | Error::Read(_)) => panic!("unexpected error {error:?}"),
//                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        _ => Ok(()),
    }
}

fn texts(kind: Kind, query: Option<Query>) -> Result<(), Error> {
    if kind.is_open() {
        let error_text = "The update could not be made, é😀.
This indicates a bug in the library.";
        panic!("{}", error_text);
    }
    if kind.is_full() {
        let text = "Saving failed. This means that we cannot continue normal operation.";
        panic!("{text}");
    }
    if kind.is_closed() {
        let text = "the size must be greater than 0";
        panic!("{}", text);
//      ^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
    match (kind, query) {
        (Some(Kind::Open), _) => panic!(),
        (Some(_), _) => panic!(),
//                      ^^^^^^^^ panic/panic-macro
        (_, Err(Error::Missing)) => panic!(),
//                                  ^^^^^^^^ panic/panic-macro
        (Some(Kind::Closed), _) => panic!("could not close it"),
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
        ast::Kind::Full | ast::Kind::Empty => {
            panic!()
        }
    }
}

fn literals(kind: Kind) -> Result<(), Error> {
    match kind.id() {
        // Any numbers that accept a literal
        id if id == NUMBER => number(),
        _ => panic!("unsupported type"),
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^ panic/panic-macro
    }
}
