// settings: {"preset": "recommended"}
use std::sync::{Mutex, MutexGuard, PoisonError};

impl Connection {
    fn lock(&self) -> Result<MutexGuard<'_, Client>, PoisonError<MutexGuard<'_, Client>>> {
        self.data.lock()
    }

    async fn name(&self) -> Result<String, Error> {
        let é = self.lock()?.get().await?;
//                   ^^^^^^ blocking/lock-across-await
        Ok(é)
    }
}
