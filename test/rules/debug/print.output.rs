// settings: {"preset": "recommended"}
pub fn script(shell: &Shell) {
    let script = render(shell);
    print!("{script}");
    print!("{}", script);
    print!("script: {script}");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
}

pub fn told(shell: &Shell) {
    // Printed always, because this is the only time that anybody hears of it: é.
    eprintln!("{shell:?}");
}

pub fn narrated(shell: &Shell) {
    // Print the shell.
    eprintln!("{shell:?}");
//  ^^^^^^^^^^^^^^^^^^^^^^ debug/print
}

fn emit_result(outcome: &Outcome) {
    println!("{outcome:?}");
}

/// The tool itself has failed, try to print something useful.
fn handle_failure(trace: &Trace) {
    eprintln!("{trace:?}");
    println!("{trace:?}");
}

/// Clears the queue and prints what was in it.
fn clear(queue: &mut Queue) {
    println!("{queue:?}");
}

/// Clears the queue, whose entries are in the order that the printer has.
fn clear_again(queue: &mut Queue) {
    println!("{queue:?}");
//  ^^^^^^^^^^^^^^^^^^^^^ debug/print
}

/// Clears the queue and prints nothing.
fn clear_quietly(queue: &mut Queue) {
    println!("{queue:?}");
//  ^^^^^^^^^^^^^^^^^^^^^ debug/print
}

fn watch(child: &Child, pages: &[Page]) -> Result<(), End> {
    if !pages.contains(&child.page) {
        // This was not one of our pages, so print what is known and
        // quit.
        let registers = child.registers();
        eprintln!("{pages:?}");
        eprintln!("{registers:?}");
        child.stop();
        return Err(End);
    }
    if pages.is_empty() {
        // Print the page.
        let registers = child.registers();
        println!("{registers:?}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    }
    if child.is_done() {
        // Nothing is known here, so print it for now.
        let registers = child.registers();
        println!("{registers:?}");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ debug/print
    }
    Ok(())
}
