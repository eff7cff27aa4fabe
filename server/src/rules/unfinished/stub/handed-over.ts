/**
 * What a file has where a function is handed over as a value: to a field of a struct, as in `resolver: resolve`,
 * `search: Some(search)` and, for a function that needs no path, `Hooks { resolve, search }`, or as the last argument of
 * a call, as in `select_with(left, right, strategy)`. All functions that may stand there have the same parameters,
 * whether they need them or not, and a constant is an answer.
 */
export function handedOver(name: string, isFree: boolean): readonly string[] {
  const path = `(?:\\w{1,80}::){0,4}${name}`;
  const inField = `\\b\\w{1,80}:\\s{1,40}(?:Some\\(\\s{0,40})?${path}\\s{0,40}\\)?\\s{0,40}[,}]`;
  const asArgument = `,\\s{1,40}${path}(?:,\\s{1,40})?\\)`;
  const asField = `[{,]\\s{1,80}${name}\\s{0,40}[,}]`;
  return isFree ? [inField, asArgument, asField] : [inField, asArgument];
}
