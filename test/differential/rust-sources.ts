import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { RULES } from '../../server/src/rules/registry.ts';
import { ROOT } from '../support/root.ts';

export interface RustSource {
  /** Relative to the root of the project; for an example in a rule, the rule's id and which it is. */
  readonly path: string;
  readonly text: string;
}

/** Material of the tests, and samples that a developer may keep beside the checkout. */
const FOLDERS = ['test/rules', 'test/fixes', '../shared/samples'];

/** Every Rust text of the fixtures, samples and rules, each also with the other kind of line ends. */
export function rustSources(): RustSource[] {
  const files = FOLDERS.flatMap((folder) => rustFilesIn(join(ROOT, folder))).map((file) => ({
    path: relative(ROOT, file),
    text: readFileSync(file, 'utf8'),
  }));
  return [...files, ...examplesOfRules()].flatMap(({ path, text }) => {
    const other = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
    return [
      { path, text },
      { path: `${path} (other line ends)`, text: other },
    ];
  });
}

function examplesOfRules(): RustSource[] {
  return RULES.flatMap(({ id, examples }) =>
    examples
      .filter(({ language }) => language === 'rust')
      .flatMap(({ bad, good }, index) => [
        { path: `${id}, bad example ${index + 1}`, text: bad },
        { path: `${id}, good example ${index + 1}`, text: good },
      ]),
  );
}

/** Paths of the Rust files below a folder, build products left out. */
export function rustFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.rs'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[/\\](?:target|\.git)[/\\]/.test(path.slice(folder.length)))
    .sort();
}
