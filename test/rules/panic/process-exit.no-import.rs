// settings: {"preset": "recommended"}
use shell::exit;

fn look_alike() {
    exit(1);
}
