//! As much of anyhow's interface as the fixes write, so that their results can be compiled without it.
use std::fmt::{Debug, Display};

#[derive(Debug)]
pub struct Error(String);

pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    pub fn msg<M: Display + Debug + Send + Sync + 'static>(message: M) -> Self {
        Error(message.to_string())
    }
}

impl<E: std::error::Error + Send + Sync + 'static> From<E> for Error {
    fn from(error: E) -> Self {
        Error(error.to_string())
    }
}

pub trait Context<T, E> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T>;
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, context: F) -> Result<T>;
}

impl<T, E: Into<Error>> Context<T, E> for std::result::Result<T, E> {
    fn context<C: Display + Send + Sync + 'static>(self, _: C) -> Result<T> {
        self.map_err(Into::into)
    }
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, _: F) -> Result<T> {
        self.map_err(Into::into)
    }
}

impl<T> Context<T, std::convert::Infallible> for Option<T> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T> {
        self.ok_or_else(|| Error(context.to_string()))
    }
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, context: F) -> Result<T> {
        self.ok_or_else(|| Error(context().to_string()))
    }
}

#[macro_export]
macro_rules! anyhow {
    ($($argument:tt)*) => { $crate::Error::msg(format!($($argument)*)) };
}

impl From<Error> for Box<dyn std::error::Error> {
    fn from(error: Error) -> Self {
        error.0.into()
    }
}

impl From<Error> for Box<dyn std::error::Error + Send + Sync> {
    fn from(error: Error) -> Self {
        error.0.into()
    }
}
