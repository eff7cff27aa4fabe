// settings: {"preset": "recommended"}
pub fn log_folder(data: &str) -> String {
    let folder = std::path::Path::new(data).join("logs");
    folder.to_str().unwrap().to_string()
}

pub fn log_file(data: &str, name: &str) -> String {
    let file = Path::new(data).join(format!("{name}-1")).with_extension("log");
    file.to_str().unwrap().to_string()
}

pub fn importing(importer: Option<&str>) -> Option<String> {
    importer.and_then(|importer| Path::new(importer).parent().map(|folder| folder.to_str().unwrap().to_owned()))
}

pub fn importing_or_root(importer: Option<&str>, root: &str, id: &str) -> String {
    let base = importer
        .and_then(|importer| Path::new(importer).parent())
        .unwrap_or(Path::new(root));
    let joined = base.join(id.as_ref());
    joined.to_str().unwrap().to_owned()
}

pub fn inside(root: &Path) -> String {
    let file = root.join("x");
    file.to_str().unwrap().to_owned()
//                ^^^^^^^^ panic/unwrap
}

pub fn of_entry(root: &str, entry: &DirEntry) -> String {
    let file = Path::new(root).join(entry.file_name());
    file.to_str().unwrap().to_owned()
//                ^^^^^^^^ panic/unwrap
}

pub fn of_system() -> String {
    let file = std::env::current_dir().unwrap_or_default().join("x");
    file.to_str().unwrap().to_owned()
//                ^^^^^^^^ panic/unwrap
}

pub fn next_to(file: &Path) -> PathBuf {
    let other = file.with_file_name("other");
    other.parent().unwrap().to_owned()
}

pub fn around(file: &Path) -> PathBuf {
    file.parent().unwrap().to_owned()
//                ^^^^^^^^ panic/unwrap
}

pub fn libraries(arguments: &Arguments) -> Vec<OsString> {
    let mut names = Vec::new();
    for arg in &arguments.link {
        if arg.ends_with(".so") {
            let path = PathBuf::from(arg);
            names.push(path.file_name().unwrap().to_owned());
        }
    }
    names
}

pub fn absolute(path: &Path) -> Result<Url, Error> {
    let path = safe_canonicalize(path)?;
    Ok(Url::from_file_path(path).unwrap())
}

pub fn relative(path: &Path) -> Url {
    Url::from_file_path(path).unwrap()
//                            ^^^^^^^^ panic/unwrap
}

pub fn locked_folder(folder: &Path) -> PathBuf {
    let path = folder.join(LOCK);
    let path = locked(Mode::Exclusive, &path);
    path.parent().unwrap().to_owned()
}

pub struct Manifest {
    file: PathBuf,
    modules: PathBuf,
    source_file: PathBuf,
}

impl Manifest {
    pub fn new(file: PathBuf, source_file: PathBuf) -> Option<Self> {
        if file.parent().is_none() {
            return None;
        }
        let modules = temporary_folder().join("modules");
        Some(Self { file, modules, source_file })
    }

    pub fn folder(&self) -> &Path {
        self.file.parent().unwrap()
    }

    pub fn around_modules(&self) -> &Path {
        self.modules.parent().unwrap()
    }

    pub fn around_source(&self) -> &Path {
        self.source_file.parent().unwrap()
//                                ^^^^^^^^ panic/unwrap
    }
}
