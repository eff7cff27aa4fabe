export const TAB = 9;
export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function afterBlanks(text: string, at: number): number {
  let next = at;
  while (isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** `/ # * ! - ; %` as comment tokens at the start of a line. */
export function isDecoration(code: number): boolean {
  return (
    code === 47 || code === 35 || code === 42 || code === 33 || code === 45 || code === 59 || code === 37
  );
}

export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95;
}

export function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x3000 && code < 0x3040);
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
