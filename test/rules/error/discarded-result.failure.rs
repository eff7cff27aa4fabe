// settings: {"preset": "recommended"}
fn migrate(path: &Path, backup: &Path) -> Result<()> {
    if let Err(error) = fs::rename(path, other) {
        let _ = fs::rename(backup, path);
        return Err(error);
    }
    match work() {
        Ok(()) => {
            let _ = fs::rename(backup, path);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
        }
        Err(error) => {
            let _ = fs::rename(backup, path);
            return Err(error);
        }
    }
    if let Ok(file) = open(path) {
        let _ = file.write_all(b"text");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error/discarded-result
    }
    Ok(())
}
