// settings: {"preset": "recommended"}
impl Machine {
    pub fn own_fields(&mut self, id: u8) {
        self.core.take().unwrap();
        self.inner.as_ref().unwrap();
        self.language.unwrap();
        (*self.standard.replacement).as_ref().unwrap();
        self.list.iter().filter(|x| x.open).max_by_key(|x| x.size).unwrap();
        self.list[0].unwrap();
        self.list.get(0).unwrap();
        self.node().unwrap();
        self.queue.lock().take().unwrap();
        self.map.get(&id).unwrap();
//                        ^^^^^^^^ panic/unwrap
        self.map.remove(&id).unwrap();
//                           ^^^^^^^^ panic/unwrap
        self.compute(id).unwrap();
        self.restore_terminal().unwrap();
        self.capabilities.get().unwrap();
        self.receiver.recv().unwrap();
//                           ^^^^^^^^ panic/unwrap
        self.name.split(',').nth(2).unwrap();
    }
}

pub fn own_variables() {
    let mut last = None;
    last = find();
    last.unwrap();
    let mut groups = Vec::new();
    groups.last_mut().unwrap();
    for group in groups {
        group.items.first().unwrap();
    }
    let é = [1, 2];
    é.iter().min().unwrap();
}

pub fn callers(value: Option<u8>, list: &[u8], state: &State) {
    value.unwrap();
//        ^^^^^^^^ panic/unwrap
    list.first().unwrap();
//               ^^^^^^^^ panic/unwrap
    let mut items = list.iter();
    items.next().unwrap();
//               ^^^^^^^^ panic/unwrap
    state.inner.as_ref().unwrap();
//                       ^^^^^^^^ panic/unwrap
    list.first().map(|first| first.name).unwrap();
//                                       ^^^^^^^^ panic/unwrap
}

pub fn parts_of_a_text(line: &str) {
    let mut parts = line.split_whitespace();
    parts.next().unwrap();
//               ^^^^^^^^ panic/unwrap
    line.find('(').unwrap();
//                 ^^^^^^^^ panic/unwrap
    line.split(',').next().unwrap();
    line.rsplit('.').next_back().unwrap();
    line.split(',').nth(1).unwrap();
//                         ^^^^^^^^ panic/unwrap
}

pub fn outside(path: &Path, folder: &Path) {
    let file = File::open(path);
    file.unwrap();
//       ^^^^^^^^ panic/unwrap
    let mut names = std::env::args();
    names.next().unwrap();
//               ^^^^^^^^ panic/unwrap
    for line in reader.lines() {
        line.unwrap();
//           ^^^^^^^^ panic/unwrap
    }
    let lines: Vec<String> = reader.lines().map(|line| line.unwrap()).collect();
//                                                          ^^^^^^^^ panic/unwrap
    let bytes = std::fs::read(path)?;
    let text = String::from_utf8(bytes);
    text.unwrap();
//       ^^^^^^^^ panic/unwrap
    folder.parent().unwrap();
//                  ^^^^^^^^ panic/unwrap
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
}

pub fn unknown(values: &mut [f64]) {
    let engine = Engine::new();
    let answer = engine.ask("x");
    answer.unwrap();
    values.sort_by(|a, b| a.partial_cmp(b).unwrap());
//                                         ^^^^^^^^ panic/unwrap
    compute().unwrap();
}

pub fn runtime() {
    // The queue never returns an error.
    tokio::runtime::Builder::new_current_thread().build().unwrap();
//                                                        ^^^^^^^^ panic/unwrap
}

pub fn rate(country: &str) -> u64 {
    let rates = [("de", 19), ("fr", 20)];
    let usual = rates.iter().find(|(code, _)| *code == "de").unwrap().1;
    rates.iter().find(|(code, _)| *code == country).unwrap().1.max(usual)
//                                                  ^^^^^^^^ panic/unwrap
}

pub fn used_often(path: &str) {
    let document = std::fs::read_to_string(path).unwrap_or_default().parse::<Value>();
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    touch(&document);
    document.unwrap();
//           ^^^^^^^^ panic/unwrap
}
