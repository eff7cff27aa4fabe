// settings: {"preset": "recommended"}
fn select_strategy(_: &mut ()) -> PollNext {
    PollNext::Left
}

fn run(left: Input, right: Input) -> Input {
    select_with(left, right, select_strategy)
}

fn select_order(_: &mut ()) -> PollNext {
// ^^^^^^^^^^^^ unfinished/dummy-return
    PollNext::Left
}

static HOOKS: Hooks = Hooks {
    start,
    rollback,
    #[cfg(feature = "log")]
    log,
};

fn rollback(_state: &mut State) -> bool {
    true
}

fn restore(_state: &mut State) -> bool {
// ^^^^^^^ unfinished/dummy-return
    true
}
