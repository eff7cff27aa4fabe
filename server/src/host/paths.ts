import { sep } from 'node:path';

/** The path with `/` between its parts, as sources, globs and output have it on every platform. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/**
 * `path` as seen from `folder`, with `/`. Both are absolute and normalized.
 * @returns `undefined` when the path does not lie in the folder.
 */
export function pathWithin(folder: string, path: string): string | undefined {
  if (path === folder) return '';
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  return path.startsWith(prefix) ? withSlashes(path.slice(prefix.length)) : undefined;
}
