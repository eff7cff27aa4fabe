import type { Language } from '../languages/language.ts';

/** Id of the language that claims a file by its name; the path may be a name alone. */
export type LanguageOf = (path: string) => string | undefined;

/** A whole name decides before an ending, and a longer ending before a shorter one. */
export function createLanguageOf(languages: readonly Language[]): LanguageOf {
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const { id, extensions, fileNames } of languages) {
    for (const extension of extensions) byExtension.set(extension, id);
    for (const name of fileNames ?? []) byName.set(name, id);
  }
  return (path) => {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const byWholeName = byName.get(name);
    if (byWholeName !== undefined) return byWholeName;
    const dot = name.lastIndexOf('.');
    if (dot === -1) return undefined;
    // `Dockerfile.dev` is a Dockerfile, whatever its ending.
    return (
      byExtension.get(name.slice(dot).toLowerCase()) ?? byName.get(`${name.slice(0, name.indexOf('.'))}.*`)
    );
  };
}
