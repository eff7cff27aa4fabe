import { URI } from 'vscode-uri';

/**
 * Editors write the same file in several ways: `file:///C:/a.rs`, `file:///c%3A/a.rs`, with or without escapes.
 * The key is the one form that this server compares; what is sent to the client keeps the client's own form.
 */
export function uriKey(uri: string): string {
  const known = keys.get(uri);
  if (known !== undefined) return known;
  const key = normalized(uri);
  if (keys.size >= MAX_KEYS) keys.clear();
  keys.set(uri, key);
  return key;
}

/** The path of a URI with `/` on every platform and the drive letter in lower case: `c:/work/a.rs`, `/work/a.rs`. */
export function pathOf(uri: string): string {
  const { path, authority, scheme } = parsed(uri);
  if (scheme === 'file' && authority !== '') return `//${authority}${path}`;
  return DRIVE.test(path) ? path.charAt(1).toLowerCase() + path.slice(2) : path;
}

/** The `file:` URI of an absolute path with `/` on every platform. */
export function fileUri(path: string): string {
  return URI.file(path).toString();
}

/** The file system that a URI belongs to: `file://`, `vscode-vfs://github`. A path has one meaning in each. */
export function fileSystemOf(uri: string): string {
  const { scheme, authority } = parsed(uri);
  return scheme === 'file' ? 'file://' : `${scheme}://${authority}`;
}

/** The URI of a path, as `pathOf` gives it, in the same file system. */
export function siblingOf(uri: string, path: string): string {
  return isFile(uri) ? fileUri(path) : parsed(uri).with({ path }).toString();
}

export function isFile(uri: string): boolean {
  return parsed(uri).scheme === 'file';
}

/** Whether `uri` is `folder` or lies in it. Both are keys. */
export function isInside(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The name after the last slash. */
export function baseName(uri: string): string {
  const path = pathOf(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

const DRIVE = /^\/[A-Za-z]:/;
const MAX_KEYS = 20_000;
const keys = new Map<string, string>();

function normalized(uri: string): string {
  const key = parsed(uri).toString();
  return key.length > 1 && key.endsWith('/') ? key.slice(0, -1) : key;
}

/** A URI that cannot be parsed is taken as an opaque name: it matches itself and nothing on disk. */
function parsed(uri: string): URI {
  try {
    return URI.parse(uri);
  } catch {
    return URI.from({ scheme: 'unknown', path: `/${uri}` });
  }
}
