import { LANGUAGES } from '../../server/src/languages/languages.ts';

/** How a language is named in the documentation, and how a line comment begins in it. */
export interface LanguageLabel {
  readonly name: string;
  readonly comment: string;
}

/**
 * The label of a language id, or of `*`, which means every language in a rule. An id that no language has stands
 * for itself: it must not keep the files of the other rules from being written, and the catalogue test finds it.
 */
export function labelOf(language: string): LanguageLabel {
  if (language === '*') return { name: 'every language', comment: '//' };
  const facts = LANGUAGES.find((candidate) => candidate.id === language);
  if (!facts) return { name: language, comment: '//' };
  return { name: facts.name, comment: facts.lexical.lineComments[0]?.open ?? '//' };
}
