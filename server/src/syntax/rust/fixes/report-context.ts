import type { Fix } from '../../../core/finding.ts';
import type { ErrorShape } from '../return-shape.ts';
import type { FixSite } from '../site.ts';
import { importEdits, isImported, type Trait } from './import-edit.ts';
import type { Message } from './message.ts';
import { replaceCall } from './method-edit.ts';

const CONTEXT: Trait = { module: 'anyhow', name: 'Context' };

/**
 * anyhow's own way, which works on an `Option` and on a `Result` alike, so that the receiver need not be known. The
 * trait is imported where it is not; that the crate is a dependency shows in the type that the owner returns.
 */
export function contextFixes(site: FixSite, error: ErrorShape, message: Message): Fix[] {
  if (error.kind !== 'report' || error.crate !== 'anyhow') return [];
  return [traitFix(site, ['context', 'with_context'], message, CONTEXT)];
}

/** eyre's own way, which works on a `Result` alone. */
export function wrapErrFixes(site: FixSite, error: ErrorShape, message: Message): Fix[] {
  if (error.kind !== 'report' || error.crate === 'anyhow') return [];
  return [traitFix(site, ['wrap_err', 'wrap_err_with'], message, { module: error.crate, name: 'WrapErr' })];
}

/** True when anyhow's way takes no further `use`. */
export function hasContext(site: FixSite, error: ErrorShape): boolean {
  return error.kind === 'report' && error.crate === 'anyhow' && isImported(site.context, CONTEXT);
}

function traitFix(
  site: FixSite,
  [method, lazy]: readonly [string, string],
  message: Message,
  trait: Trait,
): Fix {
  const isLazy = message.kind === 'format';
  const call = isLazy ? `.${lazy}(|| format!(${message.source}))?` : `.${method}(${message.source})?`;
  const imports = importEdits(site.context, trait);
  const title = `Return the error with \`.${isLazy ? lazy : method}(..)?\``;
  return {
    title: imports.length === 0 ? title : `${title} and import \`${trait.name}\``,
    safety: 'suggested',
    edits: [...imports, replaceCall(site, call)],
  };
}
