import type { Language } from '../../server/src/languages/language.ts';

const HEADER = `// Written by \`npm run generate\`.

/** The languages that the server judges, as VS Code names them, with the endings and names of their files. */
export const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
`;

/** The source of the client's list of languages. The client imports nothing from the server but types. */
export function clientLanguages(languages: readonly Language[]): string {
  const entries = languages.map(
    ({ id, extensions, fileNames = [] }) =>
      `  ${id}: [${[...extensions, ...fileNames].map(quoted).join(', ')}],\n`,
  );
  return `${HEADER}${entries.map(wrapped).join('')}};\n`;
}

function quoted(text: string): string {
  return `'${text}'`;
}

/** In the format of the project: one element a line where they do not fit on one. */
function wrapped(entry: string): string {
  if (entry.trimEnd().length <= 110) return entry;
  return entry
    .replace('[', '[\n    ')
    .replaceAll("', '", "',\n    '")
    .replace(/\],\n$/, ',\n  ],\n');
}
