// settings: {"preset": "recommended"}
pub struct Workers {
    free_sender: Sender<u16>,
    free_receiver: Arc<Mutex<Receiver<u16>>>,
    done_sender: Sender<u16>,
    begun_receiver: Receiver<u16>,
    jobs: Receiver<Job>,
    answers: Sender<Answer>,
    body: Cursor<Vec<u8>>,
    log: Log,
}

impl Workers {
    pub async fn next(&self) -> u16 {
        let mut waiting = self.free_receiver.lock().await;
        waiting.recv().await.unwrap()
    }

    pub fn give_back(&self, worker: u16) {
        self.free_sender.send(worker).unwrap();
    }

    pub fn finish(&self, worker: u16) {
        self.done_sender.send(worker).unwrap();
//                                    ^^^^^^^^ panic/unwrap
    }

    pub fn job(&self) -> Job {
        self.jobs.recv().unwrap()
//                       ^^^^^^^^ panic/unwrap
    }

    pub fn answer(&self, answer: Answer) {
        self.answers.send(answer).unwrap();
//                                ^^^^^^^^ panic/unwrap
    }

    pub fn read(&mut self, into: &mut [u8]) -> usize {
        self.body.read(into).unwrap()
    }

    pub fn read_log(&mut self, into: &mut [u8]) -> usize {
        self.log.read(into).unwrap()
//                          ^^^^^^^^ panic/unwrap
    }

    fn cache_file(&self) -> PathBuf {
        self.root().join("cache")
    }

    fn chosen_file(&self) -> PathBuf {
        self.options.file.clone()
    }

    pub fn make_folders(&self) {
        let cache = self.cache_file();
        make_all(cache.parent().unwrap());
        let file = self.chosen_file();
        make_all(file.parent().unwrap());
//                             ^^^^^^^^ panic/unwrap
    }
}

static LOGO: &[u8] = include_bytes!("logo.png");
const SETTINGS: &str = "settings.toml";

pub fn logo() -> Image {
    image::load(Cursor::new(LOGO), Format::Png).unwrap()
}

pub fn settings() -> File {
    File::open(SETTINGS).unwrap()
//                       ^^^^^^^^ panic/unwrap
}

fn load_font(font: Font) -> Result<(), Error> {
    let mut fonts = fonts();
    fonts.push(font);
    Ok(())
}

fn load_theme(theme: &Path) -> Result<Theme, Error> {
    let text = read(theme)?;
    Ok(parsed(text))
}

pub fn prepare(font: Font, theme: &Path) {
    load_font(font).unwrap();
    load_theme(theme).unwrap();
//                    ^^^^^^^^ panic/unwrap
}

fn embedded_names(source: &str) -> Vec<Name> {
    source.lines().map(|line| Name::from_str(line).unwrap()).collect()
}

fn names(source: &str) -> Vec<Name> {
    source.lines().map(|line| Name::from_str(line).unwrap()).collect()
//                                                 ^^^^^^^^ panic/unwrap
}

pub fn all_names(source: &str) -> Vec<Name> {
    let mut all = embedded_names(include_str!("names.txt"));
    all.extend(names(source));
    all
}

fn scope_item(scope: &str) -> Item {
    Item::new(scope.parse::<Scope>().unwrap())
}

fn given_item(scope: &str) -> Item {
    Item::new(scope.parse::<Scope>().unwrap())
//                                   ^^^^^^^^ panic/unwrap
}

fn mixed_scope(scope: &str) -> Item {
    Item::new(scope.parse::<Scope>().unwrap())
//                                   ^^^^^^^^ panic/unwrap
}

fn elsewhere_mixed(scope: &str) -> Item {
    Item::new(scope.parse::<Scope>().unwrap())
//                                   ^^^^^^^^ panic/unwrap
}

fn passed_on(scope: &str) -> Item {
    Item::new(scope.parse::<Scope>().unwrap())
//                                   ^^^^^^^^ panic/unwrap
}

fn own_scope() -> Scope {
    unsafe { CStr::from_ptr(scope_name()) }.to_str().unwrap().into()
//                                                   ^^^^^^^^ panic/unwrap
}

pub fn items(scope: &str) -> Vec<Item> {
    vec![scope_item("comment"), scope_item("source.regexp"), given_item(scope)]
}

pub fn more_items(scope: &str) -> Vec<Item> {
    let mut all = vec![mixed_scope("string"), mixed_scope(scope), passed_on("number")];
    all.extend(scope.lines().map(passed_on));
    all
}

impl Cache {
    fn entry_path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    fn put(&self, entry_path: &Path, other_path: &Path) -> io::Result<()> {
        make_folder(entry_path.parent().unwrap())?;
        make_folder(other_path.parent().unwrap())
//                                      ^^^^^^^^ panic/unwrap
    }

    pub fn put_for_others(&self, entry_path: &Path) -> io::Result<()> {
        make_folder(entry_path.parent().unwrap())
//                                      ^^^^^^^^ panic/unwrap
    }
}

pub fn first_item() -> Item {
    elsewhere_mixed("constant")
}

pub fn other_item(scope: &str) -> Item {
    elsewhere_mixed(scope)
}

fn from_str(source: &str) -> Vec<Name> {
    source.lines().map(|line| Name::from_str(line).unwrap()).collect()
}

pub fn known_names() -> Vec<Name> {
    from_str(include_str!("names.txt"))
}

struct Shared {
    event_sender: Sender<Event>,
    event_receiver: Receiver<Event>,
    news_sender: Sender<News>,
}

impl Server {
    pub fn send(&self, event: Event) {
        self.shared.event_sender.send(event).unwrap();
    }

    pub fn tell(&self, news: News) {
        self.shared.news_sender.send(news).unwrap();
//                                         ^^^^^^^^ panic/unwrap
    }
}
