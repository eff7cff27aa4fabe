/** A string literal without its quotes, prefixes and fences; escapes stay as they are written. */
export function contentsOf(literal: string): string {
  const open = literal.search(/["'`]/);
  const quote = literal.charAt(open);
  if (quote === '') return '';
  const width = literal.startsWith(quote.repeat(3), open) ? 3 : 1;
  const close = literal.lastIndexOf(quote) - (width - 1);
  return close >= open + width ? literal.slice(open + width, close) : literal.slice(open + width);
}
