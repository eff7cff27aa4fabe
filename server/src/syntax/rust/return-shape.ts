import { associatedType, importedPath, typeAlias } from './file-facts.ts';
import type { Returned } from './owner.ts';
import { compact, typePathOf } from './type-text.ts';

/** What is known about the error type of a `Result`, by its text. */
export type ErrorShape =
  /** `Box<dyn Error>`: every error, `String` and `&str` turn into it, but no box with other `bounds`, such as `Send`. */
  | { readonly kind: 'boxed'; readonly bounds: string }
  | { readonly kind: 'string' }
  /** `&'static str` */
  | { readonly kind: 'text' }
  | { readonly kind: 'io' }
  | { readonly kind: 'format' }
  | { readonly kind: 'unit' }
  /** `anyhow::Error` or `eyre::Report`; `crate` is the path its macros and types are reached by. */
  | { readonly kind: 'report'; readonly crate: 'anyhow' | 'eyre' | 'color_eyre::eyre' }
  /** A type of its own; `type` is absent where an alias of another file hides it. */
  | { readonly kind: 'own'; readonly type?: string };

/** What is known about a type that is returned. */
export type ReturnShape =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'option' }
  | { readonly kind: 'result'; readonly error: ErrorShape }
  | { readonly kind: 'other' }
  | { readonly kind: 'inferred' };

/** The text around a type: aliases, imports and associated types of the file are looked up in it. */
export interface TypeScope {
  readonly text: string;
  /** Where the type stands, to find the associated types of the `impl` around it. */
  readonly offset: number;
}

/** Aliases of `Result` that crates in wide use export, whose error type is the crate's own. */
const KNOWN_ALIASES: ReadonlySet<string> = new Set([
  'PyResult',
  'IoResult',
  'LuaResult',
  'IResult',
  'PResult',
  'SqlResult',
  'RedisResult',
  'QueryResult',
  'CargoResult',
  'AppResult',
  'ApiResult',
  'DbResult',
  'RpcResult',
  'CliResult',
  'DieselResult',
  'FmtResult',
  'ZipResult',
]);

const BOXED =
  /^(?:std::boxed::)?Box<dyn (?:(?:::)?(?:std|core)::error::|error::)?(?:Std)?Error((?: ?\+ ?(?:Send|Sync|'static))*)>$/;

export function shapeOfReturned(returned: Returned, scope: TypeScope): ReturnShape {
  return returned.kind === 'type' ? shapeOfType(returned.text, scope) : returned;
}

/** Reads a type by its text, following aliases that the file defines and names that it imports. */
export function shapeOfType(text: string, scope: TypeScope, depth = 0): ReturnShape {
  const type = compact(text);
  if (type === '()' || type === '') return { kind: 'nothing' };
  const path = typePathOf(type);
  const name = path?.segments.at(-1);
  if (!path || name === undefined || depth > 3) return { kind: 'other' };
  const prefix = path.segments.slice(0, -1).join('::');
  if (name === 'Option' && /^$|^(std|core)::option$/.test(prefix)) return { kind: 'option' };

  if (prefix === '' || prefix === 'Self') {
    const alias = typeAlias(scope.text, name);
    if (alias && compact(alias.type) !== type) {
      return shapeOfType(substituted(alias, path.arguments), scope, depth + 1);
    }
  }
  if (name === 'Result') return { kind: 'result', error: errorOfResult(path.arguments, prefix, scope) };
  const isKnown = prefix === '' && KNOWN_ALIASES.has(name) && path.arguments.length > 0;
  return isKnown ? { kind: 'result', error: { kind: 'own' } } : { kind: 'other' };
}

/** Reads an error type by its text. */
export function errorOfType(text: string, scope: TypeScope, depth = 0): ErrorShape {
  const type = compact(text);
  if (type === '()') return { kind: 'unit' };
  if (type === 'String' || type === 'std::string::String') return { kind: 'string' };
  if (/^&('\w+ )?str$/.test(type)) return { kind: 'text' };
  const bounds = BOXED.exec(type)?.[1];
  if (bounds !== undefined) {
    const names = bounds.split('+').map((bound) => bound.trim());
    return {
      kind: 'boxed',
      bounds: names
        .filter((bound) => /^S/.test(bound))
        .sort()
        .join('+'),
    };
  }
  const named = errorOfPath(type);
  if (named) return named;
  if (depth > 3 || !/^[\w:]+$/.test(type)) return { kind: 'own', type };

  const associated = /^Self::(\w+)$/.exec(type)?.[1];
  if (associated !== undefined) {
    const found = associatedType(scope.text, scope.offset, associated);
    return found === undefined ? { kind: 'own' } : errorOfType(found, scope, depth + 1);
  }
  const alias = typeAlias(scope.text, type);
  if (alias) return errorOfType(alias.type, scope, depth + 1);
  const imported = importedPath(scope.text, type);
  return (imported === undefined ? undefined : errorOfPath(imported)) ?? { kind: 'own', type };
}

function errorOfPath(path: string): ErrorShape | undefined {
  switch (path.replace(/^(?:::)?(?:std|core|alloc)::/, '')) {
    case 'io::Error':
      return { kind: 'io' };
    case 'fmt::Error':
      return { kind: 'format' };
    case 'anyhow::Error':
      return { kind: 'report', crate: 'anyhow' };
    case 'eyre::Error':
    case 'eyre::Report':
      return { kind: 'report', crate: 'eyre' };
    case 'color_eyre::Report':
    case 'color_eyre::eyre::Error':
    case 'color_eyre::eyre::Report':
      return { kind: 'report', crate: 'color_eyre::eyre' };
    default:
      return undefined;
  }
}

function errorOfResult(parameters: readonly string[], prefix: string, scope: TypeScope): ErrorShape {
  const [, error] = parameters;
  if (error !== undefined) return errorOfType(error, scope);
  const module = prefix === '' ? importedPath(scope.text, 'Result')?.replace(/::\w+$/, '') : prefix;
  return (module === undefined ? undefined : errorOfPath(`${module}::Error`)) ?? errorOfAliasModule(module);
}

/** `color_eyre::Result` has no `color_eyre::Error` beside it. */
function errorOfAliasModule(module: string | undefined): ErrorShape {
  return module === 'color_eyre' ? { kind: 'report', crate: 'color_eyre::eyre' } : { kind: 'own' };
}

/** The alias's type with its parameters replaced by the arguments, or by their own defaults. */
function substituted(
  alias: { parameters: readonly string[]; type: string },
  values: readonly string[],
): string {
  const replacements = new Map<string, string>();
  alias.parameters.forEach((parameter, index) => {
    const [name = '', preset] = parameter.split('=').map((part) => part.trim());
    const value = values[index] ?? preset;
    if (value !== undefined) replacements.set(name.replace(/:.*$/s, '').trim(), value);
  });
  return alias.type.replace(/(?<![\w:])[A-Za-z_]\w*/g, (word) => replacements.get(word) ?? word);
}
