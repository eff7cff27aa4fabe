//# an io error in an io function
//@ discarded
pub fn save(path: &std::path::Path) -> std::io::Result<()> {
    let _ = std::fs::write(path, "text");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Ok(())
}
//> suggested Return the error with `?`
pub fn save(path: &std::path::Path) -> std::io::Result<()> {
    std::fs::write(path, "text")?;
    Ok(())
}
//> suggested Write the error to standard error
pub fn save(path: &std::path::Path) -> std::io::Result<()> {
    if let Err(error) = std::fs::write(path, "text") {
        eprintln!("write failed: {error}");
    }
    Ok(())
}

//# ok() in a boxed function
//@ discarded
pub fn save(path: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::rename(path, "other").ok();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Ok(())
}
//> suggested Return the error with `?`
pub fn save(path: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::rename(path, "other")?;
    Ok(())
}
//> suggested Write the error to standard error
pub fn save(path: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    if let Err(error) = std::fs::rename(path, "other") {
        eprintln!("rename failed: {error}");
    }
    Ok(())
}

//# nothing to return to
//@ discarded
pub fn save(path: &std::path::Path) {
    let _ = std::fs::copy(path, "other");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
//> suggested Write the error to standard error
pub fn save(path: &std::path::Path) {
    if let Err(error) = std::fs::copy(path, "other") {
        eprintln!("copy failed: {error}");
    }
}

//# a value of an unknown type
//@ discarded
pub struct Transaction;
impl Transaction {
    pub fn commit(&self) -> Option<u8> {
        None
    }
}
pub fn save(transaction: &Transaction) {
    let _ = transaction.commit();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
