/** Matches the folders, relative to the workspace's root, that one of the globs of its members names. */
export function memberMatcher(globs: readonly string[]): (folder: string) => boolean {
  const patterns = globs.map(partsOf);
  return (folder) => {
    const parts = folder.split('/');
    return patterns.some(
      (pattern) =>
        pattern.length === parts.length && pattern.every((part, at) => matchesPart(part, parts[at] ?? '')),
    );
  };
}

/** The folders that a glob names. `list` returns the names of the folders in a folder, both relative to the root. */
export function foldersNamed(glob: string, list: (folder: string) => readonly string[]): readonly string[] {
  return partsOf(glob).reduce<readonly string[]>(
    (folders, part) =>
      folders.flatMap((folder) => {
        const prefix = folder === '' ? '' : `${folder}/`;
        const names = WILD.test(part) ? list(folder).filter((name) => matchesPart(part, name)) : [part];
        return names.map((name) => prefix + name);
      }),
    [''],
  );
}

const WILD = /[*?]/;

function partsOf(glob: string): string[] {
  return glob
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
}

function matchesPart(pattern: string, name: string): boolean {
  if (!WILD.test(pattern)) return pattern === name;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  return !name.startsWith('.') && new RegExp(`^${source}$`).test(name);
}
