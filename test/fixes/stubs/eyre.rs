//! As much of eyre's interface as the fixes write, so that their results can be compiled without it.
use std::fmt::{Debug, Display};

#[derive(Debug)]
pub struct Report(String);

pub use Report as Error;

pub type Result<T, E = Report> = std::result::Result<T, E>;

impl Report {
    pub fn msg<M: Display + Debug + Send + Sync + 'static>(message: M) -> Self {
        Report(message.to_string())
    }
}

impl<E: std::error::Error + Send + Sync + 'static> From<E> for Report {
    fn from(error: E) -> Self {
        Report(error.to_string())
    }
}

pub trait WrapErr<T, E> {
    fn wrap_err<D: Display + Send + Sync + 'static>(self, message: D) -> Result<T>;
    fn wrap_err_with<D: Display + Send + Sync + 'static, F: FnOnce() -> D>(self, message: F) -> Result<T>;
}

pub use WrapErr as Context;

impl<T, E: Into<Report>> WrapErr<T, E> for std::result::Result<T, E> {
    fn wrap_err<D: Display + Send + Sync + 'static>(self, _: D) -> Result<T> {
        self.map_err(Into::into)
    }
    fn wrap_err_with<D: Display + Send + Sync + 'static, F: FnOnce() -> D>(self, _: F) -> Result<T> {
        self.map_err(Into::into)
    }
}

#[macro_export]
macro_rules! eyre {
    ($($argument:tt)*) => { $crate::Report::msg(format!($($argument)*)) };
}
