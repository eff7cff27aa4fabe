// settings: {"preset": "recommended"}
use std::cell::RefCell;

struct Watcher {
    stream: AsyncRefCell<Stream>,
}

async fn watch(resource: Rc<Watcher>, cancel: Cancel) -> Option<Item> {
    let stream = Ref::map(resource, |é| &é.stream).borrow_mut().or_cancel(cancel).await;
    stream.ok()?.next().await
}

async fn held(resource: Rc<Watcher>) -> Option<Item> {
    let state = resource.state.borrow_mut();
//      ^^^^^ blocking/lock-across-await
    state.next().await
}
