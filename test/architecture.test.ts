import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/root.ts';
import {
  type Import,
  importsOf,
  projectFiles,
  type SourceFile,
  sourceFiles,
} from './support/source-files.ts';

/** What a layer, a folder of `server/src`, may import: other layers and packages. */
interface Layer {
  readonly layers: readonly string[];
  /** `undefined`: any package but those of the Language Server Protocol. */
  readonly packages: readonly string[] | undefined;
}

const PURE = ['core', 'lexer', 'syntax', 'languages', 'rules', 'engine'];

const LAYERS: Readonly<Record<string, Layer>> = {
  core: { layers: [], packages: [] },
  lexer: { layers: ['core'], packages: [] },
  syntax: { layers: ['core'], packages: ['web-tree-sitter'] },
  languages: { layers: ['core', 'lexer', 'syntax'], packages: [] },
  rules: { layers: ['core', 'lexer', 'syntax', 'languages'], packages: [] },
  engine: { layers: PURE, packages: ['picomatch/posix'] },
  host: { layers: PURE, packages: undefined },
  lsp: { layers: [...PURE, 'host'], packages: undefined },
  cli: { layers: [...PURE, 'host'], packages: undefined },
};

const LSP_PACKAGE = /^vscode(?:$|-languageserver|-jsonrpc)/;
const PROTOCOL = 'server/src/lsp/protocol.ts';
/** Names, versions and checksums of the grammars: data that every driver may read. */
const GRAMMARS = 'grammars/grammars.json';
/** The package's version. */
const MANIFEST = 'package.json';
const REGISTRY = 'server/src/rules/registry.ts';

/** What a pure layer must not reach for: I/O, the clock, chance, timers. `new Date()` without arguments reads the clock too. */
const IMPURE = [
  'process',
  'console',
  'performance',
  'Date.now',
  'Math.random',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'globalThis',
  'self',
  'Buffer',
  'require',
  '__dirname',
];

/** The parser's time budget is the one place where a pure layer looks at the clock. */
const CLOCK_FILE = 'server/src/syntax/tree-sitter.ts';

const LINE_LIMIT = 400;
const EMPTY_NAMES = /(?:^|[-.])(?:utils?|helpers?|commons?|miscs?|managers?)(?:[-.]|$)/;

/** Paths in somebody's home; the checkout's own path is looked for too. */
const MACHINE_PATH = /(?:\/(?:home|Users)\/[a-z][\w.-]*\/|\/root\/|[A-Z]:\\\\?Users\\)/;

const server = sourceFiles('server/src');
const client = sourceFiles('client/src');

describe('the layers', () => {
  it('are the folders of server/src', () => {
    const folders = new Set(server.map((file) => layerOf(file.path)));
    expect([...folders].filter((folder) => !(folder in LAYERS))).toEqual([]);
  });

  it('import only what lies below them', () => {
    const wrong = offences(server, (file, { target }) => {
      if (target === undefined) return false;
      const from = layerOf(file.path);
      const to = layerOf(target);
      if (!target.startsWith('server/src/'))
        return ![GRAMMARS, MANIFEST].includes(target) || PURE.includes(from);
      return from !== to && !LAYERS[from]?.layers.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('import only the packages they may', () => {
    const wrong = offences(server, (file, { specifier, target }) => {
      if (target !== undefined) return false;
      const layer = layerOf(file.path);
      if (LSP_PACKAGE.test(specifier)) return layer !== 'lsp' || specifier === 'vscode';
      const allowed = LAYERS[layer]?.packages;
      return allowed !== undefined && !allowed.includes(specifier);
    });
    expect(wrong).toEqual([]);
  });

  it('take only types where a fact is enough: rules from the languages, and both from the lexer', () => {
    const wrong = offences(sourceFiles('server/src/rules', 'server/src/languages'), (file, imported) => {
      const { target = '', isTypeOnly } = imported;
      const needed = layerOf(file.path) === 'rules' ? ['languages', 'lexer'] : ['lexer'];
      return needed.includes(layerOf(target)) && !isTypeOnly;
    });
    expect(wrong).toEqual([]);
  });

  it('have rules that do not know each other', () => {
    const rule = /^server\/src\/rules\/[^/]+\/[^/]+\.ts$/;
    const wrong = offences(server, (file, { target }) => {
      return target !== undefined && rule.test(target) && file.path !== REGISTRY;
    });
    expect(wrong).toEqual([]);
  });

  it('are pure up to the engine: no I/O, no clock, no chance', async () => {
    const pure = server.filter((file) => PURE.includes(layerOf(file.path)));
    const wrong = await Promise.all(pure.map(async (file) => [file.path, await impureNames(file)] as const));
    expect(wrong.filter(([, names]) => names.length > 0)).toEqual([]);
  });
});

describe('the client', () => {
  it('takes types of the protocol from the server, and nothing else', () => {
    const wrong = offences(client, (_, { target, isTypeOnly }) => {
      if (target === undefined || target.startsWith('client/src/') || target === GRAMMARS) return false;
      return target !== PROTOCOL || !isTypeOnly;
    });
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  const paths = projectFiles();

  it('are named for a concept, in kebab case', () => {
    const sources = paths.filter((path) => /^(?:server|client|scripts|test|bench)\/.*\.ts$/.test(path));
    expect(sources.filter((path) => EMPTY_NAMES.test(basename(path)))).toEqual([]);
    expect(sources.filter((path) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(basename(path)))).toEqual([]);
  });

  it(`have at most ${LINE_LIMIT} lines`, () => {
    const sources = [...server, ...client, ...sourceFiles('scripts', 'test', 'bench')];
    const long = sources.filter(
      (file) => file.path !== REGISTRY && file.text.split('\n').length > LINE_LIMIT + 1,
    );
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it('hold no path of a machine', () => {
    const wrong = paths.filter((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const isText = !text.includes('\0') && path !== 'test/architecture.test.ts';
      return isText && (MACHINE_PATH.test(text) || text.includes(`${ROOT}/`));
    });
    expect(wrong).toEqual([]);
  });
});

describe('these checks', () => {
  const sample = (text: string): SourceFile => ({ path: 'server/src/core/sample.ts', text });

  it('see every form of import', () => {
    const text = [
      "import type { A } from './a.ts';",
      "import { type B, type C } from '../b.ts';",
      "import { type D, e } from 'd';",
      "import 'f';",
      "export type { G } from './g.ts';",
      "export * from './h.ts';",
      "const i = await import('./i.ts');",
      'import {',
      '  j,',
      "} from './j.ts';",
    ].join('\n');
    expect(importsOf(sample(text)).map(({ specifier, isTypeOnly }) => [specifier, isTypeOnly])).toEqual([
      ['./a.ts', true],
      ['../b.ts', true],
      ['d', false],
      ['f', false],
      ['./g.ts', true],
      ['./h.ts', false],
      ['./j.ts', false],
      ['./i.ts', false],
    ]);
    expect(importsOf(sample(text))[1]?.target).toBe('server/src/b.ts');
  });

  it('see names of the environment, and not words that look like them', async () => {
    const impure =
      'export const a = () => [Date.now(), new Date(), process.env.A, setTimeout(a), performance.now()];';
    expect(await impureNames(sample(impure))).toEqual([
      'process',
      'performance',
      'Date.now',
      'setTimeout',
      'new Date()',
    ]);
    const pure =
      "export const b = (process: number, c: { console: number }) => [process, c.console, 'fetch'];";
    expect(await impureNames(sample(pure))).toEqual([]);
  });
});

/** The folder of `server/src` that holds the file. */
function layerOf(path: string): string {
  return path.split('/')[2] ?? '';
}

/** `file -> specifier` of every import that is wrong. */
function offences(
  files: readonly SourceFile[],
  isWrong: (file: SourceFile, imported: Import) => boolean,
): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => isWrong(file, imported))
      .map((imported) => `${file.path} -> ${imported.specifier}`),
  );
}

/**
 * Names of the environment that the file uses. The compiler's own scope analysis finds them: `define` replaces a
 * name only where no declaration in the file is meant.
 */
async function impureNames(file: SourceFile): Promise<string[]> {
  const marks = IMPURE.map((name) => [name, `impure_${name.replace('.', '_')}`] as const);
  const { code } = await transform(file.text, { loader: 'ts', define: Object.fromEntries(marks) });
  const names = marks.filter(([, mark]) => code.includes(mark)).map(([name]) => name);
  if (/\bnew Date\(\)/.test(code)) names.push('new Date()');
  return file.path === CLOCK_FILE ? names.filter((name) => name !== 'performance') : names;
}
