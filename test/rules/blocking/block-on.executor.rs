// settings: {"preset": "recommended"}
use crate::{block_on, Task};

impl Drop for Scope {
    fn drop(&mut self) {
        block_on(self.cancel());
    }
}
