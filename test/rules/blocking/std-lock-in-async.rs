use std::sync::{Arc, Mutex};

struct State {
    hits: Arc<Mutex<u64>>,
    names: std::sync::RwLock<Vec<String>>,
}

impl State {
    async fn bump(&self) {
        *self.hits.lock().unwrap() += 1;
//                 ^^^^^^ blocking/std-lock-in-async: "The `Mutex` of the standard library makes the executor wait inside the async function `bump`."
        *self.hits.lock().unwrap() += 1;
        let _ = ("é😀", self.names.read().expect("no panic"));
//                                 ^^^^^^ blocking/std-lock-in-async
        self.names
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    async fn forms(&self) -> Result<(), Error> {
        let hits = self.hits.lock().map_err(|_| Error::Poisoned)?;
//                           ^^^^^^ blocking/std-lock-in-async
        let name = self.names.read()?;
//                            ^^^^^^ blocking/std-lock-in-async
        println!("{}", self.names.write().unwrap().len());
        Ok(())
    }

    fn sync(&self) {
        *self.hits.lock().unwrap() += 1;
        let _ = async { *self.hits.lock().unwrap() += 1 };
//                                 ^^^^^^ blocking/std-lock-in-async
        let _ = || *self.hits.lock().unwrap() += 1;
    }

    async fn elsewhere(&self) {
        spawn_blocking(move || *self.hits.lock().unwrap() += 1).await;
        *self.hits.lock().unwrap() += 1;
//                 ^^^^^^ blocking/std-lock-in-async
    }
}

macro_rules! bump {
    ($hits:expr) => {
        async { $hits.lock().unwrap() }
    };
}

/// Calls `hits.lock().unwrap()`.
async fn look_alikes(state: &State) {
    // hits.lock().unwrap()
    let _ = "hits.lock().unwrap()";
    state.hits.lock().await;
    state.hits.lock();
    state.hits.try_lock().unwrap();
    state.hits.lock(1).unwrap();
    file.read(&mut buffer).unwrap();
    lock().unwrap();
    quote!(hits.lock().unwrap());
}

#[cfg(test)]
mod tests {
    async fn helper() {
        hits.lock().unwrap();
    }
}

async fn suppressed(state: &State) {
    // shipworthy-ignore blocking/std-lock-in-async: held for one addition
    *state.hits.lock().unwrap() += 1;
}

async fn suppressed_behind(state: &State) {
    *state.hits.lock().unwrap() += 1; // shipworthy-ignore blocking/std-lock-in-async: the same
}
