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
