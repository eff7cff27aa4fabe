const QUOTE = 34;

/** A string literal without its quotes, prefixes and fences; escapes stay as they are written. */
export function contentsOf(literal: string): string {
  // Most literals of most languages: no prefix, no fence.
  const last = literal.length - 1;
  if (
    literal.charCodeAt(0) === QUOTE &&
    literal.charCodeAt(1) !== QUOTE &&
    literal.charCodeAt(last) === QUOTE
  )
    return literal.slice(1, last);
  const open = literal.search(/["'`]/);
  const quote = literal.charAt(open);
  if (quote === '') return '';
  const width = literal.startsWith(quote.repeat(3), open) ? 3 : 1;
  const close = literal.lastIndexOf(quote) - (width - 1);
  return close >= open + width ? literal.slice(open + width, close) : literal.slice(open + width);
}
