// settings: {"preset": "recommended"}
use std::cell::RefCell;

async fn watch(resource: Rc<Watcher>) -> Option<Item> {
    resource.stream.borrow_mut().next().await
//                  ^^^^^^^^^^^^ blocking/lock-across-await
}
