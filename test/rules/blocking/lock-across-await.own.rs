// settings: {"preset": "recommended"}
use std::sync::{Mutex, Weak};

impl Connection {
    fn lock(&self) -> Result<Arc<Client>, Error> {
        self.data.upgrade().ok_or(Error::Gone)
    }

    async fn name(&self) -> Result<String, Error> {
        let é = self.lock()?.get().await?;
        Ok(é)
    }

    async fn of_a_field(&self) -> Result<String, Error> {
        let name = self.state.lock().unwrap().get().await?;
//                            ^^^^^^ blocking/lock-across-await
        Ok(name)
    }
}
