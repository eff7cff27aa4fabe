import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { ROOT } from '../../support/root.ts';

const PARSERS = ['web-tree-sitter', 'tree-sitter-rust'];
const BUILT = join(ROOT, 'dist', 'server.node.js');

let bundle: string | undefined;

/** The server's bundle: what `npm run build` has made, or one made here when the sources are newer. */
export function serverBundle(): string {
  bundle ??= isCurrent(BUILT) ? BUILT : bundled();
  return bundle;
}

/** Copies the scripts of the server into a folder. @returns the one that starts it. */
export function copyServer(folder: string): string {
  const built = dirname(serverBundle());
  for (const script of ['server.node.js', 'server.main.js']) {
    copyFileSync(join(built, script), join(folder, script));
  }
  return join(folder, 'server.node.js');
}

function isCurrent(file: string): boolean {
  if (!existsSync(file)) return false;
  const built = statSync(file).mtimeMs;
  const sources = readdirSync(join(ROOT, 'server', 'src'), { recursive: true, withFileTypes: true });
  return sources.every(
    (each) => !each.isFile() || statSync(join(each.parentPath, each.name)).mtimeMs < built,
  );
}

function bundled(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shipworthy-bundle-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const name of PARSERS) {
    copyFileSync(join(ROOT, 'node_modules', name, `${name}.wasm`), join(folder, `${name}.wasm`));
  }
  const shared: BuildOptions = {
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    // The CommonJS form of jsonc-parser hides its imports from a bundler.
    mainFields: ['module', 'main'],
    alias: { 'web-tree-sitter': createRequire(join(ROOT, 'package.json')).resolve('web-tree-sitter') },
    outdir: folder,
    logLevel: 'error',
  };
  buildSync({
    ...shared,
    entryPoints: { 'server.main': 'server/src/lsp/node.ts' },
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    supported: { 'dynamic-import': false },
  });
  buildSync({
    ...shared,
    entryPoints: { 'server.node': 'server/src/lsp/start.ts' },
    define: { BUNDLE_DIGEST: '"test"' },
  });
  return join(folder, 'server.node.js');
}
