import type { CommentSite } from '../../../core/rule.ts';

/** A function or a type in C and C++: at least two names before the parenthesis, or the word for a type. */
const C_DECLARATION =
  /^(?:(?:typedef|struct|class|enum|union|namespace|template)\b|(?!(?:else|return|case|goto|delete|new|throw|using|if|for|while|switch|do)\b)(?:[A-Za-z_][\w:<>]{0,80}[\s*&]{1,4}){1,5}[A-Za-z_~][\w:]{0,80}\()/;

/**
 * What stands after a comment that documents it, by language, where documentation has no token of its own. Each
 * expression is anchored and every repetition in it is bounded.
 */
const DECLARATIONS: ReadonlyMap<string, RegExp> = new Map([
  ['c', C_DECLARATION],
  ['cpp', C_DECLARATION],
  ['ruby', /^(?:def|class|module|delegate|alias|alias_method|class_attribute|[cm]?attr_\w+)\b/],
]);

/** True for a comment that tells users what a thing does rather than those who work on it how. */
export function isDocumentation(site: CommentSite): boolean {
  if (site.comment.kind === 'doc') return true;
  const declaration = DECLARATIONS.get(site.language);
  return declaration !== undefined && site.before === '' && declaration.test(site.after);
}
