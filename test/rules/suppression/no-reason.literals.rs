// settings: {"preset": "recommended"}
fn defaults() -> Options {
    #[allow(clippy::expect_used)]
    let name = Regex::new("^é😀; [a-z],\"+$").expect("Invalid expression");
    #[expect(clippy::unwrap_used)]
    static PORT: NonZeroU16 = std::num::NonZeroU16::new(8_080).unwrap();
    #[allow(clippy::unwrap_used)]
    let address: IpAddr = "127.0.0.1".parse::<IpAddr>().unwrap();
    Options {
        #[expect(clippy::unwrap_used)]
        max_passes: NonZeroUsize::new(2).unwrap(),
        screen_reader: other.unwrap(),
        name,
    }
}

fn from_outside(path: &str, passes: usize) -> Options {
    #[allow(clippy::unwrap_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    let file = File::open("names.txt").unwrap();
    #[allow(clippy::unwrap_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    let first = NAMES.get("first").unwrap();
    #[allow(clippy::unwrap_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    let pair = (NonZeroUsize::new(2).unwrap(), NonZeroUsize::new(passes).unwrap());
    #[allow(clippy::unwrap_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    let server = Server::new("127.0.0.1:80").unwrap();
    #[allow(clippy::unwrap_used)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    let address: IpAddr = path.parse().unwrap();
    #[allow(clippy::indexing_slicing)]
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
    let all = names[NonZeroUsize::new(2).unwrap()];
    Options {
        #[expect(clippy::unwrap_used)]
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
        max_passes: NonZeroUsize::new(passes).unwrap(),
        least: NonZeroUsize::new(2).unwrap(),
    }
}

#[allow(clippy::unwrap_used)]
// columns 0..29 suppression/no-reason
fn whole(passes: &str) -> NonZeroUsize {
    NonZeroUsize::new(2).unwrap()
}
