fn speaks_of_the_rest(args: Args) {
    // The rest of the code relies on this order.
    // Skip the rest of the line
    // the rest of the arguments
    // ... and the rest of the tokens are dropped
    // Parse the rest of the function body
    // handles the rest of the file lazily
    // Keep the existing code path for old clients.
    // existing entries are kept
    // Existing implementation of the trait for arrays
    // existing fields
    // Remaining fields
    // the remaining methods are inherited
    // Check the existing implementation first, then fall back.
    // this reuses existing logic...
    // existing methods:
    // YOUR EXISTING FIELDS
    // Default implementation
    // The implementation is in the parent module.
    // see the implementation here: https://example.org/code
    // Implementation details
    // Implementation detail: the queue is lock-free...
    // your code may call this twice
    // unchanged
    // leaves the buffer unchanged
    // if unchanged, ...
    // omitted if empty
    // The body can be omitted.
    // Fields that are omitted for brevity in the output use defaults here instead of nulls in between.
    // leading zeros are omitted
    // truncated
    // The output is truncated to 80 columns...
    // code omitted when serializing
    // ...
    // ... and so on
    // ... then we retry
    // a, b, ..., z
    // foo(...)
    // 1, 2, ... 10 remaining
    // ... other than the first
    // Insert the code here, not in the caller.
    // Here goes the tricky part
    // the same as before
    // Same as above
    // snip
    // implementation
    // body
    // ... more
    // More methods
    // more fields to come in the next edition of the format...
    mod_call(args); // existing code
    let text = "// ... rest of the code";
}

/// ... rest of the code
///
/// ```
/// // ... existing code ...
/// ```
fn documented() {}

macro_rules! all {
    ($($rest:tt)*) => {};
}
