import type { Language } from '../languages/language.ts';

/** Id of the language that claims a file by its name's ending; the path may be a name alone. */
export type LanguageOf = (path: string) => string | undefined;

export function createLanguageOf(languages: readonly Language[]): LanguageOf {
  const byExtension = new Map<string, string>();
  for (const language of languages) {
    for (const extension of language.extensions) byExtension.set(extension, language.id);
  }
  return (path) => {
    const dot = path.lastIndexOf('.');
    return dot === -1 ? undefined : byExtension.get(path.slice(dot).toLowerCase());
  };
}
