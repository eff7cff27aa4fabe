// settings: {"preset": "recommended", "rules": {"panic/unwrap": "warning", "panic/expect": "warning"}}
use std::path::Path;

pub fn asked_whether_it_can(sender: &Sender, chunk: Chunk) -> usize {
    if sender.can_write() {
        if sender.closed() {
            0
        } else {
            sender.write(chunk).unwrap();
            1
        }
    } else {
        2
    }
}

pub fn asked_of_another(sender: &Sender, other: &Sender, chunk: Chunk) {
    if other.can_write() {
        sender.write(chunk).unwrap();
//                          ^^^^^^^^ panic/unwrap
    }
}

pub fn asked_for_something_else(sender: &Sender, chunk: Chunk) {
    if sender.can_read() {
        sender.write(chunk).unwrap();
//                          ^^^^^^^^ panic/unwrap
    }
}

pub fn asked_the_other_way_round(sender: &Sender, chunk: Chunk) {
    if !sender.can_write() {
        sender.write(chunk).unwrap();
//                          ^^^^^^^^ panic/unwrap
    }
}

pub fn peeked_at_a_token(input: ParseStream) -> Result<Names> {
    let lookahead = input.lookahead1();
    if lookahead.peek(Ident) {
        names(input)
    } else if lookahead.peek(Token![*]) {
        let _: Token![*] = input.parse().unwrap();
        Ok(Names::All)
    } else {
        Err(lookahead.error())
    }
}

pub fn peeked_at_nothing(text: &str) -> u16 {
    if text.starts_with('*') {
        text.parse().unwrap()
//                   ^^^^^^^^ panic/unwrap
    } else {
        0
    }
}

pub async fn taken_in_the_arm_of_some(body: Body) -> Result<Bytes, Error> {
    let mut chunks = body.chunks().await;
    match Pin::new(&mut *chunks).peek_mut().await {
        None => Ok(Bytes::new()),
        Some(Err(_)) => Err(chunks.next().await.unwrap().err().unwrap()),
        Some(Ok(bytes)) => Ok(bytes.split()),
    }
}

pub async fn taken_in_the_arm_of_none(body: Body) -> Bytes {
    let mut chunks = body.chunks().await;
    match Pin::new(&mut *chunks).peek_mut().await {
        None => chunks.next().await.unwrap(),
//                                  ^^^^^^^^ panic/unwrap
        Some(bytes) => bytes.split(),
    }
}

pub fn compared_before(addr: u64, access: u64, memory: &Memory) -> Result<usize, Trap> {
    let length = memory.current_length();
    if !(addr.saturating_add(access) <= length) {
        return Err(Trap::OutOfBounds);
    }
    Ok(usize::try_from(addr).unwrap())
}

pub fn compared_with_nothing(addr: u64) -> usize {
    trace(!(addr & 7));
    usize::try_from(addr).unwrap()
//                        ^^^^^^^^ panic/unwrap
}

pub fn named_before_its_folder(unpacked: &Path) {
    let prefix = unpacked.file_name().unwrap();
//                                    ^^^^^^^^ panic/unwrap
    let parent = unpacked.parent().unwrap();
    unpack(prefix, parent);
}

pub fn named_in_another_branch(unpacked: &Path, is_file: bool) {
    if is_file {
        log(unpacked.file_name().unwrap());
//                               ^^^^^^^^ panic/unwrap
    } else {
        log(unpacked.parent().unwrap());
//                            ^^^^^^^^ panic/unwrap
    }
}

pub fn asked_twice(first: &Stop, second: &Stop) -> Ratio {
    let rate = second.offset.unwrap() - first.start;
//                           ^^^^^^^^ panic/unwrap
    let next = second.offset.unwrap();
    rate + next
}

pub fn asked_of_two(first: &Stop, second: &Stop) -> Ratio {
    second.offset.unwrap() - first.offset.unwrap()
//                ^^^^^^^^ panic/unwrap
//                                        ^^^^^^^^ panic/unwrap
}

pub fn checked_part(cursor: &mut Cursor, start: usize) -> Result<Name, Error> {
    let length = cursor.take_while(|c| c.is_alphanumeric());
    let last = cursor.slice(start, length).chars().last();
    if !matches!(last, Some('a'..='z')) {
        return Err(Error::Name);
    }
    Ok(Name::from_str(cursor.slice(start, length)).unwrap())
}

pub fn checked_no_part(cursor: &mut Cursor, start: usize) -> Name {
    let length = cursor.take_while(|c| c.is_alphanumeric());
    Name::from_str(cursor.slice(start, length)).unwrap()
//                                              ^^^^^^^^ panic/unwrap
}

pub fn bound_in_a_branch_that_is_over(package: &Path, readme: String) -> String {
    let readme_path = Path::new(&readme);
    if let Ok(readme_path) = clean(package).strip_prefix(package) {
        readme_path.display().to_string()
    } else {
        readme_path.file_name().unwrap_or_default().to_str().unwrap().to_string()
    }
}

pub fn bound_in_this_branch(package: &Path, readme: String) -> String {
    let readme_path = Path::new(&readme);
    if let Ok(readme_path) = clean(package).strip_prefix(package) {
        readme_path.to_str().unwrap().to_string()
//                           ^^^^^^^^ panic/unwrap
    } else {
        readme_path.display().to_string()
    }
}

pub async fn found_among_the_written(file: &File) -> Result<(Hash, Hash)> {
    let hashes = file.read(vec![Hasher::from(Kind::Sha256), Hasher::from(Kind::Md5)]).await?;
    let first = hashes.iter().find(|hash| hash.kind == Kind::Sha256).unwrap();
    let other = hashes.iter().find(|hash| hash.kind == Kind::Blake2b).unwrap();
//                                                                    ^^^^^^^^ panic/unwrap
    Ok((first, other))
}

pub fn closures_that_call_it_the_same(req: &Request) -> (Option<&str>, Option<&str>) {
    let label = req.headers().get(LABEL).map(|id| id.to_str().unwrap());
//                                                            ^^^^^^^^ panic/unwrap
    let node = req.headers().get(NODE).map(|id| id.to_str().unwrap());
//                                                          ^^^^^^^^ panic/unwrap
    (label, node)
}
