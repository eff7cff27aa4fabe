fn serve(listener: Listener) {
    let router = Router::new();
    // ... rest of the code
//     ^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code
}

fn parts() {
    // ... rest of the function remains the same
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code
    // ... (remaining methods unchanged)

    // ... existing code ...
//     ^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    a(); // ... existing code
//          ^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // [... rest of the implementation ...]
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    /* ... existing logic ... */
//     ^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // … rest of the file
//     ^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // ...the rest of your code
//     ^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // rest of the implementation here
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // Rest of the code remains unchanged
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // existing code here
//     ^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // Existing implementation remains the same.
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // Remaining fields unchanged
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // implementation omitted for brevity
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // ... other fields omitted for brevity ...
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // Error handling omitted for brevity
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // body elided
//     ^^^^^^^^^^^ unfinished/elided-code

    // code snipped

    // Your code here
//     ^^^^^^^^^^^^^^ unfinished/elided-code

    // Implementation goes here
//     ^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // add your implementation here
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // Implementation details...
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code

    // ... unchanged
//     ^^^^^^^^^^^^^ unfinished/elided-code

    // ... [snip] ...
//     ^^^^^^^^^^^^^^ unfinished/elided-code

    // ... (same as before)
}

enum Error {
    Failed { reason: String },
    // ... existing variants
//     ^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code
}

impl Handler {
    // First comes what is new.
    // ... other existing methods ...
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code
    fn run(&self) { let _ = "é😀"; /* ... rest of the body ... */ }
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^ unfinished/elided-code
}

fn suppressed() {
    // shipworthy-ignore unfinished/elided-code: shown in a talk
    // ... rest of the code
}

#[cfg(test)]
mod tests {
    // ... rest of the tests
}
