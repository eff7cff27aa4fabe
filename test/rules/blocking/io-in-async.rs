use std::fs::{self, File, OpenOptions};
use std::net::TcpStream;

async fn plain(path: &Path) -> io::Result<()> {
    std::fs::read_to_string(path)?;
//       ^^^^^^^^^^^^^^^^^^^^^^^^ blocking/io-in-async: "`fs::read_to_string` of the standard library stalls the executor inside the async function `plain`."
    ::std::fs::read(path)?;
//         ^^^^^^^^^^^^^^ blocking/io-in-async
    fs::create_dir_all(path)?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^ blocking/io-in-async
    File::open(path)?;
//  ^^^^^^^^^^^^^^^^ blocking/io-in-async
    fs::File::create(path)?;
//      ^^^^^^^^^^^^^^^^^^ blocking/io-in-async
    std::fs::File::open(path)?;
//           ^^^^^^^^^^^^^^^^ blocking/io-in-async
    TcpStream::connect("localhost:80")?;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocking/io-in-async
    std::net::TcpStream::connect_timeout(&address, WAIT)?;
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blocking/io-in-async
    OpenOptions::new().read(true).open(path)?;
//  ^^^^^^^^^^^^^^^^^^ blocking/io-in-async
    let _ = ("é😀", fs::read(path)?);
//                  ^^^^^^^^^^^^^^ blocking/io-in-async
    fs::write(
//  ^^^^^^^^^^... blocking/io-in-async
        path,
        "text",
    )?;
    println!("{}", fs::read_to_string(path)?);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ blocking/io-in-async
    Ok(())
}

fn owners(path: &Path) {
    let _ = async { fs::read(path) };
//                  ^^^^^^^^^^^^^^ blocking/io-in-async
    let _ = async || fs::read(path);
//                   ^^^^^^^^^^^^^^ blocking/io-in-async
    let _ = || fs::read(path);
    fs::read(path);
}

async fn threads_of_their_own(path: PathBuf) {
    tokio::task::spawn_blocking(move || fs::read(path)).await;
    tokio::task::spawn_blocking(move || {
        let file = File::open(path);
    });
    tokio::select! {
        _ = spawn_blocking(move || fs::read(path)) => {}
        _ = done() => fs::remove_file(path)?,
//                    ^^^^^^^^^^^^^^^^^^^^^ blocking/io-in-async
    }
}

async fn main() {
    fs::read_to_string("config.toml");
    let _ = async { fs::read("a") };
}

macro_rules! load {
    ($path:expr) => {
        async { fs::read($path) }
    };
}

/// Calls `fs::read(path)`.
async fn look_alikes(path: &Path) -> io::Result<()> {
    // fs::read(path)
    let _ = "fs::read(path)";
    tokio::fs::read(path).await?;
    tokio::fs::File::open(path).await?;
    fs::read(path).await?;
    File::open(path).await?;
    File::options();
    fs::Permissions::from_mode(0o600);
    fs::FileType::is_dir(kind);
    my::fs::read(path)?;
    store.fs.read(path)?;
    std::net::TcpListener::bind("localhost:0")?;
    OpenOptions::new().read(true).open(path).await?;
    let options = OpenOptions::new();
    paths.map(fs::read);
    quote!(fs::read(path));
    Ok(())
}

#[cfg(test)]
mod tests {
    async fn helper() {
        std::fs::read("a");
    }
}

async fn suppressed(path: &Path) {
    // shipworthy-ignore blocking/io-in-async: a file of procfs
    fs::read(path);
    fs::read(path); // shipworthy-ignore blocking/io-in-async: the same
}
