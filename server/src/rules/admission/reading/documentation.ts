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

/** A field, a variant, a type, a module or a constant, after its attributes. */
const DATA =
  /^(?:#\[[^\]\n]{0,120}\]\s{0,40}){0,4}(?:pub(?:\([\w :]{1,40}\))?\s{1,4})?(?:(?:struct|enum|union|type|static|mod|const(?!\s{1,4}(?:unsafe\s|async\s|extern\s|fn\b)))\b|(?:r#)?\w{1,80}\s?(?:[,}]|:(?!:))|[A-Z]\w{0,80}\([^;{}\n]{0,120}\),)/;

/** True for documentation of Rust data: what it says of "now" is what the data is, not how code was left. */
export function documentsData(site: CommentSite): boolean {
  const { kind, text } = site.comment;
  return kind === 'doc' && site.language === 'rust' && !text.startsWith('//!') && DATA.test(site.after);
}

const PUBLIC = /^(?:#\[[^\]\n]{0,120}\]\s{0,40}){0,4}pub\s/;

/** True for documentation of a public Rust item, and of a module. */
export function documentsPublic({ comment, language, after }: CommentSite): boolean {
  if (comment.kind !== 'doc' || language !== 'rust') return false;
  return comment.text.startsWith('//!') || PUBLIC.test(after);
}

/** `noisy_lint = "allow"`, `noisy_lint = { level = "warn" }` */
const LEVEL = /^["\w:.-]{1,80}\s?=\s?(?:\{\s?level\s?=\s?)?"(?:allow|warn|deny|forbid|expect)"/;

/** True in a manifest: it holds no code, and what its comments call stubs or minimal versions are packages. */
export function isManifest({ language }: CommentSite): boolean {
  return language === 'toml';
}

/** True for a comment beside the level of a lint in a manifest: what it says of "now" is why the lint has that level. */
export function explainsLevel({ language, before }: CommentSite): boolean {
  return language === 'toml' && LEVEL.test(before);
}
