/** A block without blocks in it, and what follows. */
const BLOCK = /\{[^{}]{0,200}\}\s*[>,]/y;

/**
 * True for the brace at `start` where it opens a constant among the arguments of a type, as in `Buffer<u8, { SIZE }>`: in
 * the head of an item that is not yet its body.
 */
export function isConstantArgument(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && /\s/.test(text[before] ?? '')) before--;
  if (text[before] !== '<' && text[before] !== ',') return false;
  BLOCK.lastIndex = start;
  return BLOCK.test(text);
}
