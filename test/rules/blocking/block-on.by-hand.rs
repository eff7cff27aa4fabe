// settings: {"preset": "recommended"}
async fn run_instance(runtime: &Runtime) {
    runtime.block_on(create("é"));
    next().await;
}

fn poll(&mut self) {
    let mut context = Context::from_waker(task::noop_waker_ref());
    self.instance.as_mut().poll(&mut context);
}
