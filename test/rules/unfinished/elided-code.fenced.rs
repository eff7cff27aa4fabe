fn inlines(statement: Statement) {
    // It is the default export, e.g.
    // ```js
    // ...snip
    // export default { foo, bar };
    // ```
    //
    // ...snip
//     ^^^^^^^ unfinished/elided-code
    let first = statement.first();
}
