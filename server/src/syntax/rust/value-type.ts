import { bindingOf } from './binding.ts';
import { stepEndingAt } from './chain.ts';
import { declaredType, functionType } from './file-facts.ts';
import type { ReceiverScope } from './receiver.ts';
import { typePathOf } from './type-text.ts';

/** Calls of the standard library by the last two segments of their path, and what they hold when they succeed. */
const KNOWN_CALLS: Readonly<Record<string, string>> = {
  'env::var': 'String',
  'env::var_os': 'OsString',
  'env::current_dir': 'PathBuf',
  'fs::read_to_string': 'String',
  'fs::read': 'Vec<u8>',
  'io::read_to_string': 'String',
};

/**
 * The type of what the `Option` or `Result` holds whose last token is `end`, as the file writes it down; `undefined`
 * where only the compiler knows.
 */
export function heldTypeAt(end: number, scope: ReceiverScope): string | undefined {
  const step = stepEndingAt(scope.tokens, end);
  switch (step.kind) {
    case 'method': {
      if (step.name === 'parse') return step.generics === '' ? undefined : step.generics;
      const isOwn = scope.tokens.text(step.receiver) === 'self';
      return isOwn ? heldBy(functionType(scope.text, step.name)) : undefined;
    }
    case 'call': {
      const known = KNOWN_CALLS[step.path.slice(-2).join('::')];
      if (known !== undefined) return known;
      const isOwn = step.path.length === 1 || /^(?:Self|self)$/.test(step.path[0] ?? '');
      return isOwn ? heldBy(functionType(scope.text, step.path.at(-1) ?? '')) : undefined;
    }
    case 'field':
      return heldBy(declaredType(scope.text, step.name));
    case 'variable': {
      const binding = scope.node && bindingOf(scope.node, step.name);
      return binding?.kind === 'type' ? heldBy(binding.text) : undefined;
    }
    default:
      return undefined;
  }
}

function heldBy(type: string | undefined): string | undefined {
  const path = type === undefined ? undefined : typePathOf(type);
  const name = path?.segments.at(-1);
  return name === 'Option' || name === 'Result' ? path?.arguments[0] : undefined;
}
