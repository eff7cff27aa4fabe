// settings: {"preset": "recommended"}
use tracing::info;

pub fn generate(context: &Context) {
    info!("generating");
    if context.options().emit_ir {
        for item in context.items() {
            if item.is_known() {
                println!("ir: {item:?}");
            }
        }
    }
    if context.dumps_all() {
        println!("all: é😀 {context:?}");
    }
    if context.is_known() {
        println!("known: {context:?}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    }
}
