//# number with a type
//@ unwrap
pub fn show(text: &str) -> usize {
    let number: usize = text.parse().unwrap();
//                                   ^^^^^^^^
    number + 1
}
//> suggested Use 0 where there is no value, with `.unwrap_or_default()`
pub fn show(text: &str) -> usize {
    let number: usize = text.parse().unwrap_or_default();
    number + 1
}

//# text of the environment
//@ unwrap
pub fn home() -> String {
    std::env::var("HOME").unwrap()
//                        ^^^^^^^^
}
//> suggested Use an empty `String` where there is no value, with `.unwrap_or_default()`
pub fn home() -> String {
    std::env::var("HOME").unwrap_or_default()
}

//# field of the file
//@ unwrap
pub struct Settings {
    pub names: Option<Vec<String>>,
}
pub fn names(settings: Settings) -> Vec<String> {
    settings.names.unwrap()
//                 ^^^^^^^^
}
//> suggested Use an empty `Vec` where there is no value, with `.unwrap_or_default()`
pub struct Settings {
    pub names: Option<Vec<String>>,
}
pub fn names(settings: Settings) -> Vec<String> {
    settings.names.unwrap_or_default()
}

//# method of the file
//@ expect
pub struct Settings;
impl Settings {
    fn dark(&self) -> Option<bool> {
        None
    }
    pub fn is_dark(&self) -> bool {
        self.dark().expect("a setting")
//                  ^^^^^^^^^^^^^^^^^^^
    }
}
//> suggested Use `false` where there is no value, with `.unwrap_or_default()`
pub struct Settings;
impl Settings {
    fn dark(&self) -> Option<bool> {
        None
    }
    pub fn is_dark(&self) -> bool {
        self.dark().unwrap_or_default()
    }
}

//# path from a function of the file
//@ unwrap
fn folder() -> Result<std::path::PathBuf, std::env::VarError> {
    std::env::var("FOLDER").map(Into::into)
}
pub fn show() {
    println!("{}", folder().unwrap().display());
//                          ^^^^^^^^
}
//> suggested Use an empty `PathBuf` where there is no value, with `.unwrap_or_default()`
fn folder() -> Result<std::path::PathBuf, std::env::VarError> {
    std::env::var("FOLDER").map(Into::into)
}
pub fn show() {
    println!("{}", folder().unwrap_or_default().display());
}

//# reference to a text
//@ unwrap
pub fn length(name: Option<&str>) -> usize {
    name.unwrap().len()
//       ^^^^^^^^
}
//> suggested Use an empty string where there is no value, with `.unwrap_or_default()`
pub fn length(name: Option<&str>) -> usize {
    name.unwrap_or_default().len()
}

//# reference to a number has no default
//@ unwrap
pub fn show(number: Option<&u8>) -> u8 {
    *number.unwrap()
//          ^^^^^^^^
}

//# type parameter has no default
//@ unwrap
pub fn show<T>(value: Option<T>) -> T {
    value.unwrap()
//        ^^^^^^^^
}

//# file has no default
//@ unwrap
pub fn open(path: &str) -> std::fs::File {
    std::fs::File::open(path).unwrap()
//                            ^^^^^^^^
}

//# type of the file has no default
//@ unwrap
pub struct Config(pub u8);
pub fn config(given: Option<Config>) -> Config {
    given.unwrap()
//        ^^^^^^^^
}

//# constant has no default
//@ unwrap
pub const SIZE: usize = Some(3_usize).unwrap();
//                                    ^^^^^^^^

//# unknown kind has no default
//@ unwrap
pub fn show<T: Into<Option<u8>>>(value: T) -> u8 {
    let number: u8 = value.into().unwrap();
//                                ^^^^^^^^
    number
}

//# locked value has no default
//@ unwrap
pub fn show(count: &std::sync::Mutex<u8>) -> u8 {
    *count.try_lock().unwrap()
//                    ^^^^^^^^
}
