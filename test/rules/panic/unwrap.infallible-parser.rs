// settings: {"preset": "recommended", "rules": {"panic/unwrap": "warning", "panic/expect": "warning"}}
use std::str::FromStr;

pub struct Release(String);

impl Release {
    pub fn read(content: &str) -> Option<Self> {
        Some(content.parse().unwrap())
    }

    pub fn number(content: &str) -> u16 {
        content.parse::<u16>().unwrap()
//                             ^^^^^^^^ panic/unwrap
    }
}

impl FromStr for Release {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

pub fn table(source: &Source) -> Result<Table, Error> {
    let document = toml::to_string(&source)
        .map_err(Box::new)?
        .parse::<DocumentMut>()
        .unwrap();
    let text = toml_edit::ser::to_string_pretty(&source)?;
    let again = text.parse::<DocumentMut>().unwrap();
    let read = std::fs::read_to_string(source.path())?.parse::<DocumentMut>().unwrap();
//                                                                            ^^^^^^^^ panic/unwrap
    let own = to_string(source)?.parse::<DocumentMut>().unwrap();
//                                                      ^^^^^^^^ panic/unwrap
    Ok(merged(document, again, read, own))
}
