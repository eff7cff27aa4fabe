// settings: {"preset": "recommended"}
pub struct Frame {
    line: String,
    path: PathBuf,
}

impl Frame {
    fn fields(&self) {
        self.line.parse::<u8>().unwrap();
//                              ^^^^^^^^ panic/unwrap
        self.path.parent().unwrap();
//                         ^^^^^^^^ panic/unwrap
        self.path.to_str().unwrap();
//                         ^^^^^^^^ panic/unwrap
    }
}

fn parameters(line: &str, path: &Path, bytes: &[u8]) {
    line.parse::<u8>().unwrap();
//                     ^^^^^^^^ panic/unwrap
    line.trim().parse::<u8>().unwrap();
//                            ^^^^^^^^ panic/unwrap
    let first = line.split(',').collect::<Vec<_>>();
    first[0].parse::<u8>().unwrap();
//                         ^^^^^^^^ panic/unwrap
    Version::parse(line).unwrap();
//                       ^^^^^^^^ panic/unwrap
    path.file_name().unwrap();
//                   ^^^^^^^^ panic/unwrap
    serde_json::from_slice::<Frame>(bytes).unwrap();
//                                         ^^^^^^^^ panic/unwrap
}

fn read() -> io::Result<()> {
    let text = fs::read_to_string("a.txt")?;
    let line = text.trim();
    line.parse::<u8>().unwrap();
//                     ^^^^^^^^ panic/unwrap
    std::str::from_utf8(&fs::read("a.txt")?).unwrap();
//                                           ^^^^^^^^ panic/unwrap
    String::from_utf8(fs::read("b.txt")?).map_err(Bad::Text).unwrap();
//                                                           ^^^^^^^^ panic/unwrap
    Ok(())
}

async fn received(client: &Client) {
    let body = client.get("/a").await;
    serde_json::from_slice::<Frame>(&body).unwrap();
//                                         ^^^^^^^^ panic/unwrap
}

fn put_together(number: u8, folder: Folder, bytes: &[u8], path: &Path) {
    let line = "12".repeat(2);
    line.parse::<u64>().unwrap();
    let file = out_folder().join("a.rs");
    file.parent().unwrap();
    own_line().parse::<u8>().unwrap();
    std::str::from_utf8(bytes).unwrap();
    u32::from_str_radix(digits, 16).unwrap();
    HeaderValue::from_str(&format!("a={number}")).unwrap();
    joined(path).to_str().unwrap();
//                        ^^^^^^^^ panic/unwrap
}

fn errors(found: Result<u8, Error>, visitor: &mut Visitor) {
    found.unwrap_err();
    found.expect_err("there is one");
    accept(found, visitor).unwrap();
    listener.accept().unwrap();
//                    ^^^^^^^^ panic/unwrap
    label.write_str("a").unwrap();
    Header::read_from_prefix(&buffer).unwrap();
}

pub fn ensured(elements: &[u8], others: &[u8]) -> Result<u8, Error> {
    my_ensure!(elements.len() == 1, "one element");
    elements.first().unwrap();
    others.first().unwrap()
//                 ^^^^^^^^ panic/unwrap
}

pub fn groups(line: &str, items: &[Item]) -> Result<u8, Error> {
    let groups = STATUS.captures(line).ok_or_else(|| error(line))?;
    groups.get(1).unwrap();
    items.get(1).unwrap();
//               ^^^^^^^^ panic/unwrap
    Option::unwrap(own());
    Option::unwrap(items.first());
//          ^^^^^^^^^^^^^^^^^^^^^ panic/unwrap
    let command = parse_args(std::env::args()).map_err(|error| error.exit()).unwrap();
    parse_args(std::env::args()).map_err(|error| error.kind()).unwrap();
//                                                             ^^^^^^^^ panic/unwrap
}

async fn answers(client: &Client, names: Vec<Name>, report: &Report) {
    client.look_up([name]).await.pop().unwrap();
    client.look_up(name).await.unwrap();
//                             ^^^^^^^^ panic/unwrap
    client.look_up(name).await.name.unwrap();
//                                  ^^^^^^^^ panic/unwrap
    let text = serde_json::to_string_pretty(report);
    text.unwrap();
}

fn own_reading(table: &[u8], sizes: &Sizes, buffer: &mut Buffer, file: &mut File) {
    (&table[4..8]).read_u32_le().unwrap();
    sizes.read_size_to_doc(table).unwrap();
    buffer.write_all(table).unwrap();
    file.write_all(table).unwrap();
//                        ^^^^^^^^ panic/unwrap
}

pub fn parents(node: &Node, place: &Path, text: &str) {
    node.parent().unwrap();
    self.walk.parent().unwrap();
    place.parent().unwrap();
//                 ^^^^^^^^ panic/unwrap
    self.config_path.parent().unwrap();
//                            ^^^^^^^^ panic/unwrap
    let normal = normalize_path(Path::new(text));
    normal.to_str().unwrap();
    let found = normalize_path(place);
    found.to_str().unwrap();
//                 ^^^^^^^^ panic/unwrap
    self.blocks.flush(&mut self.bytes).unwrap();
    self.file.flush().unwrap();
//                    ^^^^^^^^ panic/unwrap
}

fn sorted(mut scores: Scores) {
    let mut all = scores.collected();
    all.sort_by(|a, b| b.score.partial_cmp(&a.score).unwrap());
//                                                   ^^^^^^^^ panic/unwrap
    all.sort_by(|a, b| b.count.partial_cmp(&a.count).unwrap());
}

fn piped(mut command: Command) -> io::Result<()> {
    command.stdout(Stdio::piped());
    let mut child = command.spawn()?;
    child.stdout.as_mut().unwrap().flush()?;
    child.stdout.as_ref().unwrap();
    Ok(())
}

fn in_parts(name: &[u8], out: &mut [u8], payload: &Payload, file: &mut File) {
    let mut request = [0u8; 64];
    let mut stream = &mut request[..];
    stream.write_all(name).unwrap();
    out.write_all(name).unwrap();
    let mut other = &mut file;
    other.write_all(name).unwrap();
//                        ^^^^^^^^ panic/unwrap
    let mut length = LengthWriter(0);
    length.write_all(name).unwrap();
    BlockHash::from_slice(&name[..]).unwrap();
    serde_json::from_slice(name).unwrap();
//                               ^^^^^^^^ panic/unwrap
}

fn now() -> u64 {
    match std::env::var("__APP_TEST_NOW") {
        Ok(now) => now.parse().unwrap(),
        Err(_) => 0,
    }
    match std::env::var("APP_NOW") {
        Ok(now) => now.parse().unwrap(),
//                             ^^^^^^^^ panic/unwrap
        Err(_) => 0,
    }
}

fn embedded_table(table: &str) {
    let text = include_str!("names.txt");
    for line in text.lines() {
        let mut fields = line.split_ascii_whitespace();
        fields.next().unwrap();
    }
    for line in table.lines() {
        let mut fields = line.split_ascii_whitespace();
        fields.next().unwrap();
//                    ^^^^^^^^ panic/unwrap
    }
}

pub fn keys(key: &[u8]) {
    Hmac::<Sha256>::new_from_slice(key).unwrap();
    HmacSha256::new_from_slice(key).unwrap();
    Aes256::new_from_slice(key).unwrap();
//                              ^^^^^^^^ panic/unwrap
}
