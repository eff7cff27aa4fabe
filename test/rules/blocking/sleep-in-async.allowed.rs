// settings: {"preset": "recommended"}
async fn poll(&self) {
    if self.allow_blocking_current_thread {
        std::thread::sleep(é);
    }
    if self.is_slow {
        std::thread::sleep(é);
//                   ^^^^^^^^ blocking/sleep-in-async
    }
}
