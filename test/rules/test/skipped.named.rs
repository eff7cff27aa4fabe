// settings: {"preset": "recommended"}
#[test]
#[ignore]
fn flaky_can_fork() {}

#[ignore]
#[tokio::test]
#[cfg(unix)]
pub(crate) async fn fetches_from_live_network() {}

#[test]
#[ignore]
fn merge_é_slow() {}

#[test]
#[ignore]
fn stress_queue() {}

#[test]
#[ignore]
fn reads_all_long_running() {}

#[test]
#[ignore]
fn compares_all_long() {}

forgetest_init!(#[ignore] flaky_can_fork, |project, command| {
    command.run();
});

forgetest!(
    #[ignore]
    #[serial]
    can_measure_stress_calls,
    |project, command| {
        command.run();
    }
);

#[test]
#[ignore]
// columns 0..9 test/skipped
fn long_names_are_cut() {}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn delivers_manually_slowly_benched() {}

#[test]
#[ignore]
// columns 0..9 test/skipped
fn plain() {
    flaky(slow);
}

forgetest!(#[ignore] can_fork, |flaky, slow| {});
//         ^^^^^^^^^ test/skipped

#[test]
#[ignore]
// columns 0..9 test/skipped
fn reads_manual_parse() {}

#[test]
#[ignore]
fn slow_merge_of_all() {}

#[test]
#[ignore]
fn merges_all_slow_test() {}
