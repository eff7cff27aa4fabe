import type { ImportCondition } from '../core/imports.ts';
import type { Language } from '../languages/language.ts';
import type { Segment } from './segment.ts';

/**
 * Tells whether one of the conditions holds in a source that consists of the segments. Imports are read when the first
 * problem asks, once per segment; those of test code do not count.
 */
export function importReader(
  segments: readonly Segment[],
  language: Language,
): (conditions: readonly ImportCondition[]) => boolean {
  let pathsOf: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const holds = ({ name, path }: ImportCondition): boolean => {
    pathsOf ??= pathsByName(segments, language);
    if (name !== undefined) {
      const paths = pathsOf.get(name);
      return paths?.size === 1 && paths.has(path);
    }
    return (
      [...pathsOf.values()].some((paths) => paths.has(path)) ||
      segments.some(({ text }) => namesPath(text, path))
    );
  };
  return (conditions) => conditions.some(holds);
}

function namesPath(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    if (!/\w/.test(text[at + path.length] ?? '')) return true;
  }
  return false;
}

function pathsByName(segments: readonly Segment[], language: Language): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>();
  for (const segment of segments) {
    for (const { name, path } of segment.imports(language)) {
      const known = paths.get(name);
      if (known) known.add(path);
      else paths.set(name, new Set([path]));
    }
  }
  return paths;
}
