/** Says how large something is; what is as large as the limit has reached it and is not above it. */
export function sizeMessage(what: 'file' | 'function', lines: number, limit: number): string {
  return lines === limit
    ? `The ${what} has ${lines} lines of code and has reached the limit.`
    : `The ${what} has ${lines} lines of code, the limit is ${limit}.`;
}
