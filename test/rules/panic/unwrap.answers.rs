// settings: {"preset": "recommended"}
pub async fn external(id: &str) -> Result<Module, Error> {
    let module = resolve_external(id, true).await?.unwrap();
    Ok(module)
}

impl Store {
    pub async fn unlock(&self, key: &Key) -> Result<(), Error> {
        self.remove(key).await?.unwrap();
        Ok(())
    }

    pub async fn row(&self, key: &Key) -> Result<Row, Error> {
        Ok(self.client.simple_query(key).await?.unwrap())
//                                              ^^^^^^^^ panic/unwrap
    }

    pub async fn page(&self, client: &HttpClient, key: &Key) -> Result<Page, Error> {
        Ok(client.page(key).await?.unwrap())
//                                 ^^^^^^^^ panic/unwrap
    }

    pub async fn plain(&self, key: &Key) -> Entry {
        find_entry(key).await.unwrap()
//                            ^^^^^^^^ panic/unwrap
    }

    pub async fn count(&self, key: &Key) -> Result<u64, Error> {
        let found = client().find(key).await?;
        let mut active: ActiveEntry = found.into();
        active.count.take();
        Ok(active.total.unwrap())
    }
}

pub fn kind(value: &Value) -> Kind {
    Kind::from_value(value).unwrap()
}

pub fn described(value: serde_json::Value) -> Kind {
    serde_json::from_value(value).unwrap()
//                                ^^^^^^^^ panic/unwrap
}

pub async fn permit(permits: Arc<Semaphore>) -> Permit {
    Semaphore::acquire_owned(permits).await.unwrap()
}

pub fn sum(key: &[u8]) -> Sum {
    <Hmac<Sha256> as Mac>::new_from_slice(key).unwrap().sum()
}

pub fn hash(value: &[u8]) -> Hash {
    let mut hasher = TreeHasher::with_leaves(2);
    hasher.write(value).unwrap();
    hasher.finish()
}

pub fn workers(count: u16) -> Workers {
    let (sender, receiver) = unbounded::<u16>();
    (0..count).for_each(|id| sender.send_blocking(id).unwrap());
    Workers { sender, receiver }
}

pub fn key(text: &str) -> Option<Key> {
    if !Key::is_valid(text) {
        return None;
    }
    Some(Key::from_str(text).unwrap())
}

pub fn validated(text: &str) -> Result<Key, Error> {
    validate_key(text)?;
    Ok(Key::from_str(text).unwrap())
}

pub fn other(text: &str, header: &str) -> Result<Key, Error> {
    validate_key(header)?;
    Ok(Key::from_str(text).unwrap())
//                         ^^^^^^^^ panic/unwrap
}

pub fn trigger(document: &mut Table) -> &mut Item {
    if document.get("trigger").is_none() {
        document.insert("trigger", Item::new());
    }
    document.get_mut("trigger").unwrap()
}

pub fn triggers(document: &mut Table) -> &mut Item {
    if document.get("trigger").is_none() {
        document.insert("trigger", Item::new());
    }
    document.get_mut("triggers").unwrap()
//                               ^^^^^^^^ panic/unwrap
}

pub fn lazy(name: &str) -> &str {
    if ends_is(name, "then_some") {
        name.strip_suffix("_some").unwrap()
    } else {
        name.strip_suffix("_other").unwrap()
//                                  ^^^^^^^^ panic/unwrap
    }
}

pub fn compare(first: Option<u8>, second: Option<u8>, expected: usize) -> Result<u8, Error> {
    let given = first.into_iter().chain(second).count();
    if expected != given {
        return Err(Error::Count);
    }
    Ok(second.unwrap())
}

pub fn foreign(name: &str) -> CString {
    CString::new(name).unwrap()
//                     ^^^^^^^^ panic/unwrap
}

pub fn foreign_path(path: &Path) -> CString {
    CString::new(path.as_os_str().as_bytes()).unwrap()
}

pub fn small(text: &str) -> SmolStr {
    SmolStr::from_str(text).unwrap()
}

pub fn copied(bytes: &[u8], from: usize, into: &mut [u8]) -> usize {
    std::io::Read::read(&mut &bytes[from..], into).unwrap()
}

pub fn tables(limits: &Limits) -> usize {
    usize::try_from(limits.tables).unwrap()
}

pub fn table(index: i64) -> usize {
    usize::try_from(index).unwrap()
//                         ^^^^^^^^ panic/unwrap
}

pub fn removed(world: &World) -> Vec<Entity> {
    let (sender, receiver) = mpsc::channel();
    for part in world.parts() {
        let sender = sender.clone();
        part.each(|entity| sender.send(entity).unwrap());
    }
    drained(receiver)
}

pub fn evaluated(module: &Module) -> Pending {
    let (sender, receiver) = oneshot::channel();
    let receiver = receiver.map(flattened);
    if module.is_done() {
        return Pending::Done(receiver);
    }
    sender.send(module.result()).unwrap();
    Pending::Waiting(receiver)
}

pub fn unheard(module: &Module) {
    let (sender, receiver) = oneshot::channel();
    module.listen(receiver);
    sender.send(module.result()).unwrap();
//                               ^^^^^^^^ panic/unwrap
}

pub fn validate_source(text: &str) -> Source {
    Source::from_str(text).unwrap()
//                         ^^^^^^^^ panic/unwrap
}

pub fn run_worker(path: &Path) -> std::thread::Result<String> {
    std::panic::catch_unwind(|| std::fs::read_to_string(path).unwrap())
}

pub fn read_worker(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
//                                           ^^^^^^^^ panic/unwrap
    let _ = std::panic::catch_unwind(|| text.len());
    text
}

pub async fn on_a_thread<F: Future + Send + 'static>(work: F) -> F::Output {
    let (sender, receiver) = oneshot::channel();
    std::thread::spawn(|| {
        sender.send(block_on(work));
    });
    receiver.await.unwrap()
}

pub async fn on_some_thread(pool: &Pool, work: Work) -> Answer {
    let (sender, receiver) = oneshot::channel();
    pool.tell(work, sender);
    receiver.await.unwrap()
//                 ^^^^^^^^ panic/unwrap
}
