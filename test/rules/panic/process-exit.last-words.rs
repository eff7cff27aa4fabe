// settings: {"preset": "recommended", "path": "src/listener.rs"}
use std::process;

pub async fn run(address: Address) {
    let Ok(listener) = bind(address).await else {
        error!("é😀 failed to bind to {address}, exiting");
        process::exit(1);
    };
    let Ok(leader) = lead(listener).await else {
        tracing::error!("Failed to lead. Aborting start-up ...");
        std::process::exit(1)
    };
    let Ok(leader) = lead(listener).await else {
        error!("Failed to lead: {address}");
        std::process::exit(1)
//                    ^^^^^^^ panic/process-exit
    };
    let Ok(leader) = lead(listener).await else {
        let text = write("We cannot continue");
        std::process::exit(1)
//                    ^^^^^^^ panic/process-exit
    };
}

/// Serves the plugin. This is the main entry point of a plugin.
pub fn serve(plugin: Plugin) {
    std::process::exit(1)
}

/// Serves the plugin:
///
/// ```
/// fn main() {
///     serve_it(Plugin);
/// }
/// ```
pub fn serve_it(plugin: Plugin) {
    std::process::exit(1)
}

/// Prints it plainly and exits non-zero.
pub fn refuse(plugin: Plugin) {
    std::process::exit(1)
}

/// Returns the entry of the point.
pub fn entry(plugin: Plugin) {
    std::process::exit(1)
//                ^^^^^^^ panic/process-exit
}
