import type { Rule } from '../core/rule.ts';
import { createLanguageOf } from '../host/language-of.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { RULES } from '../rules/registry.ts';

export { LANGUAGES, RULES };

/** Id of the language that claims a file by its name. */
export const languageOf = createLanguageOf(LANGUAGES);

/** Endings and whole names of the files that some language claims; a star in one stands for anything. */
export const SOURCE_NAMES: readonly string[] = LANGUAGES.flatMap(({ extensions, fileNames = [] }) => [
  ...extensions,
  ...fileNames,
]);

const byId = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}

export function hasGrammar(language: string): boolean {
  return LANGUAGES.some(({ id, grammar }) => id === language && grammar !== undefined);
}
