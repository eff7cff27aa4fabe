import type { FunctionSite } from '../../../core/rule.ts';
import type { Signature } from '../../../syntax/rust/signature.ts';
import { isIdleByName } from './promise.ts';

/** Whether what stands around a function explains that it does nothing. */
export type Standing =
  /** Nothing does. */
  | 'plain'
  /** It does, unless a comment says otherwise: a trait asks for the function, a feature leaves it out. */
  | 'expected'
  /** It does, whatever a comment says. */
  | 'excused';

/** Objects that are there to do nothing, or to stand for something in tests. */
const NULL_OBJECT =
  /(?:No_?op|NoOp|NOOP|Nop|Null|Dummy|Empty|Stub|Mock|Fake|Disabled|Noop|Void|Nothing|Never|Infallible|Unsupported|Placeholder|Default|Blank|Ignore|Identity|Always|PhantomData|Test|Sink)/;

/** Traits whose methods say how values are shown, made, compared and dropped. */
const VALUE_TRAIT =
  /\b(?:Drop|Default|Display|Debug|From|Into|TryFrom|TryInto|Clone|Copy|PartialEq|Eq|PartialOrd|Ord|Hash|Error|Iterator|Borrow|AsRef|Deref|Index|Write|Read|Serialize|Deserialize|Visitor|Subscriber|Log|Termination|Allocator|GlobalAlloc|Wake|Hasher)\b(?:<[^{]*>)?\s+for\b/;

/** Conditions under which another function of the same name is compiled. */
const VARIANT =
  /^cfg_\w*!|#!?\[cfg(?:_attr)?\([^\]]*\b(?:not\s*\(|target_|unix\b|windows\b|docsrs\b|doc\b|miri\b|loom\b|fuzzing\b|kani\b|wasm)/;
const CONDITION = /#!?\[cfg\(/;

/** Functions that others call by a fixed name or address, and those that are kept for old callers. */
const FIXED =
  /#\[(?:unsafe\s*\(\s*)?(?:no_mangle|export_name|deprecated|proc_macro\w*|panic_handler|link_section|wasm_bindgen|pymethods|pyfunction|global_allocator)\b/;

/** Files whose name says that they stand in for others on some platform. */
const STAND_IN_FILE =
  /(?:^|\/)(?:no_?op|null|dummy|empty|stubs?|mocks?|fakes?|unsupported|unimplemented|disabled|fallback|wasm\w*|windows|unix|unknown|other|none|hermit|redox|(?:no_?op|null|dummy|disabled)_\w+|community(?:_edition)?)(?:\/[^/]*)?\.?(?:rs)?$|(?:mock|stub|fake|dummy|noop)[^/]*\.rs$/;

/** What explains a function that does nothing. */
export function standingOf(site: FunctionSite, signature: Signature): Standing {
  const own = site.unit.text.slice(0, site.nameSpan.start);
  if (signature.modifiers.has('extern') || FIXED.test(own)) return 'excused';
  const container = site.container === undefined ? '' : (site.surroundings[0] ?? '');
  if (VALUE_TRAIT.test(container) || NULL_OBJECT.test(selfTypeOf(container))) return 'excused';
  if (isIdleByName(site.name) || STAND_IN_FILE.test(site.path)) return 'excused';
  const heads = [own, ...site.surroundings];
  if (heads.some((head) => VARIANT.test(head))) return 'excused';
  const isOfTrait = /\btrait\s|\sfor\s/.test(container);
  return isOfTrait || heads.some((head) => CONDITION.test(head)) ? 'expected' : 'plain';
}

/** What an implementation is for: `Pool` in `impl Drop for Pool`; a trait is for itself. */
function selfTypeOf(container: string): string {
  const header = container.slice(Math.max(0, container.search(/\b(?:impl|trait)\b/)));
  return (header.split(/\sfor\s/).at(-1) ?? '').replace(/\bwhere\b.*$/s, '');
}

/** True when the compiler was told not to warn of parameters that are not used. */
export function mutesUnused(site: FunctionSite): boolean {
  const heads = [site.unit.text.slice(0, site.nameSpan.start), ...site.surroundings];
  return heads.some((head) => /\b(?:allow|expect)\s*\([^)]*\bunused/.test(head));
}
