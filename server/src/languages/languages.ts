import type { Language } from './language.ts';
import { rust } from './rust.ts';

/** Every language the engine knows. */
export const LANGUAGES: readonly Language[] = [rust];

/** The language of a file by the end of its name; `undefined` when no language claims it. */
export function languageOfPath(path: string): Language | undefined {
  const dot = path.lastIndexOf('.');
  if (dot < 0) return undefined;
  const extension = path.slice(dot).toLowerCase();
  return LANGUAGES.find((language) => language.extensions.includes(extension));
}
