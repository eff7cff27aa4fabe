use tokio::time::sleep;

async fn another_sleep() {
    sleep(WAIT);
    let later = sleep(WAIT);
    std::thread::sleep(WAIT);
//               ^^^^^^^^^^^ blocking/sleep-in-async
}

#[cfg(test)]
mod tests {
    use std::thread::sleep;
}
