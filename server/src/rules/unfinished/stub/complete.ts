import type { FunctionSite } from '../../../core/rule.ts';

/**
 * True for a function that is whole as it stands, where no comment admits anything: a macro makes it anew, or it
 * returns what its name says.
 */
export function isComplete(site: FunctionSite): boolean {
  return isRemade(site) || givesItsName(site);
}

/** Attributes of the language and its tools: they leave the function as it is written. */
const OF_THE_LANGUAGE =
  'allow|expect|warn|deny|forbid|cfg|cfg_attr|doc|inline|cold|must_use|track_caller|deprecated|target_feature|no_mangle|export_name|link_section|automatically_derived|unsafe|coverage|optimize|stable|unstable|rustc_\\w+|rustfmt::\\w+|clippy::\\w+|diagnostic::\\w+|test|bench|ignore|should_panic|path|non_exhaustive|main';

/** Attributes of others that add something around the body: a runtime, a span, a box, a cache. */
const AROUND_THE_BODY =
  'main|test|rstest|test_case|async_trait|async_recursion|instrument|framed|trace|trace_async|profile|timed|function|cached|memoize|memoized|once|inline_fn|recursive';

const TRANSPARENT = new RegExp(`^(?:${OF_THE_LANGUAGE}|(?:\\w+::)*(?:${AROUND_THE_BODY}))$`);

/** The name at the head of an attribute: `#[`, its path. */
const NAME = /#\[\s*((?:\w+\s*::\s*)*\w+)/g;

/**
 * True under an attribute whose macro makes the function anew, such as `#[handler]` or `#[module]`: it asks for the
 * parameters, and may fill the body. The compiler warns of nothing that is written there.
 */
function isRemade({ unit, nameSpan }: FunctionSite): boolean {
  const head = unit.text.slice(0, nameSpan.start);
  if (!head.includes('#[')) return false;
  return [...head.matchAll(NAME)].some(([, name = '']) => !TRANSPARENT.test(name.replaceAll(/\s/g, '')));
}

/** A variant or a type without fields as the whole body: `Verack`, `Ok(Message::Verack)`. */
const BARE_PATH = /^\s{0,80}(?:(?:Ok|Some)\(\s{0,80})?(?:\w{1,80}::){0,4}([A-Z]\w{2,80})\s{0,80}\)?\s{0,80}$/;

/** `fn read_verack(..) -> Result<Message> { Ok(Message::Verack) }`: there is nothing else that it could return. */
function givesItsName({ name, unit, body }: FunctionSite): boolean {
  const given = BARE_PATH.exec(unit.text.slice(body.start, body.end))?.[1];
  return given !== undefined && name.replaceAll('_', '').toLowerCase().endsWith(given.toLowerCase());
}
