use tokio::fs::{self, File};
use tokio::net::TcpStream;

async fn other_types(path: &Path) -> io::Result<()> {
    let later = fs::read(path);
    let later = File::open(path);
    let later = TcpStream::connect("localhost:80");
    let later = UnknownFile::open(path);
    OpenOptions::new().open(path)?;
    std::fs::read(path)?;
//       ^^^^^^^^^^^^^^ blocking/io-in-async
    Ok(())
}
