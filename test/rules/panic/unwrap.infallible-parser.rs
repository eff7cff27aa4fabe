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
