import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ROOT } from '../../support/root.ts';

const PARSERS = ['web-tree-sitter', 'tree-sitter-rust'];

/** The server's bundle: the built one under `npm test`, which builds first; else one made here from the sources. */
export function serverBundle(): string {
  const given = process.env.SHIPWORTHY_TEST_SERVER;
  if (given !== undefined) return given;
  const folder = join(ROOT, '.cache', 'lsp-tests', String(process.pid));
  const file = join(folder, 'server.node.js');
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  for (const name of PARSERS)
    copyFileSync(join(ROOT, 'node_modules', name, `${name}.wasm`), join(folder, `${name}.wasm`));
  buildSync({
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    entryPoints: { 'server.node': 'server/src/lsp/node.ts' },
    // The CommonJS form of jsonc-parser hides its imports from a bundler.
    mainFields: ['module', 'main'],
    alias: { 'web-tree-sitter': createRequire(join(ROOT, 'package.json')).resolve('web-tree-sitter') },
    outdir: folder,
    logLevel: 'error',
  });
  return file;
}
