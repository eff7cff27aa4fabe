// settings: {"preset": "recommended"}
fn from(id: &Id) -> Id {
    #[allow(clippy::expect_used)]
    let oid = Oid::from_bytes(id.as_bytes()).expect("`from_bytes` is expected to never fail, é😀");
    #[allow(clippy::expect_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    let oid = Oid::from_text(id.as_text()).expect("failed to read it");
    #[allow(clippy::unwrap_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    let oid = Oid::from_text(id.as_text()).expect("the text is always valid");
    oid
}

#[allow(clippy::expect_used)]
fn whole(id: &Id) -> Id {
    let oid = Oid::from_bytes(id.as_bytes()).expect("the bytes are always valid");
    oid
}

#[expect(clippy::expect_used)]
impl Seconds {
    pub fn now() -> Self {
        Self(u32::try_from(START.elapsed().as_secs()).expect("running for less than 136 years, by construction"))
    }
}

#[expect(clippy::expect_used)]
static ADDRESS: LazyLock<Url> = LazyLock::new(|| {
    Url::parse("http://example.com")
        .expect("parse the address")
        .into()
});

#[expect(clippy::expect_used)]
// columns 0..30 suppression/no-reason
static SETTINGS: LazyLock<Settings> = LazyLock::new(|| {
    Settings::read(path()).expect("failed to read the settings")
});

#[expect(clippy::expect_used)]
// columns 0..30 suppression/no-reason
fn both(url: &str) -> (Url, Url) {
    (Url::parse("http://example.com").expect("parse"), Url::parse(url).expect("failed to parse"))
}

#[expect(clippy::expect_used)]
// columns 0..30 suppression/no-reason
fn shown(url: &str, message: &str) -> (Url, Url) {
    (Url::parse("http://example.com").expect("parse"), Url::parse(url).expect(message))
}

/// Makes a context for use in tests.
#[expect(clippy::expect_used)]
pub fn context() -> Context {
    Context::of(client().expect("failed to make a client"))
}

#[expect(clippy::expect_used)]
static OTHER: LazyLock<Url> = LazyLock::new(|| {
    Url::parse("http://example.com")
        .expect("failed to parse")
        .into()
});
