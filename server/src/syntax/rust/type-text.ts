/** A path type cut into pieces: `std::io::Result<u8>` is `std`, `io`, `Result` and the argument `u8`. */
export interface TypePath {
  readonly segments: readonly string[];
  /** Generic arguments of the last segment, lifetimes left out. */
  readonly arguments: readonly string[];
}

/** Reads a path type; `undefined` for references, tuples, `dyn`, `impl` and all that is not a path. */
export function typePathOf(text: string): TypePath | undefined {
  const match = /^(?:::)?([A-Za-z_]\w*(?:::[A-Za-z_]\w*)*)(?:::)?(<.*>)?$/s.exec(compact(text));
  if (!match?.[1]) return undefined;
  const parts = match[2] === undefined ? [] : splitAtCommas(match[2].slice(1, -1));
  return { segments: match[1].split('::'), arguments: parts.filter((part) => !part.startsWith("'")) };
}

/** The parts of a list at its own commas: those inside brackets and angles do not count. */
export function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if ('<([{'.includes(character)) depth++;
    else if (')]}'.includes(character) || (character === '>' && !'-='.includes(text[at - 1] ?? ' '))) depth--;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  const rest = text.slice(start).trim();
  return rest === '' ? parts : [...parts, rest];
}

/** The type without comments and without white space that means nothing. */
export function compact(type: string): string {
  return type
    .replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?(::|[<>(),[\]]) ?/g, '$1')
    .replace(/^&('\w+ )/, '&$1')
    .replace(/,>/g, '>');
}
