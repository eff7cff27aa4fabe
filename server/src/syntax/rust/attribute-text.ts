/** An attribute without the comments between its arguments; longer texts are no attributes that anybody wrote. */
export function withoutComments(text: string): string {
  if (!/\/[/*]/.test(text) || text.length > MAX_LENGTH) return text;
  return text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//gs, '$1');
}

const MAX_LENGTH = 10_000;
