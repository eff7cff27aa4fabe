/**
 * What a file has where a function is an entry of a table: a field of a struct that is given the function itself, as in
 * `resolver: resolve` and `search: Some(search)`. All functions of such a field have the same parameters, whether they
 * need them or not, and a constant is an answer.
 */
export function entryOfTable(name: string): RegExp {
  return new RegExp(
    `\\b\\w{1,80}:\\s{1,40}(?:Some\\(\\s{0,40})?(?:\\w{1,80}::){0,4}${name}\\s{0,40}\\)?\\s{0,40}[,}]`,
  );
}
