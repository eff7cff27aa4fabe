import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import grammars from './grammars/grammars.json';

/** Puts everything that runs into `dist/`. `--dev` keeps names and adds source maps. */
const isDevelopment = process.argv.includes('--dev');

const DIST = path.join(__dirname, 'dist');
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const shared: BuildOptions = {
  absWorkingDir: __dirname,
  outdir: DIST,
  bundle: true,
  metafile: true,
  target: 'es2022',
  minify: !isDevelopment,
  sourcemap: isDevelopment,
  legalComments: 'none',
  logLevel: 'warning',
};
/**
 * For node, packages choose files that do not survive bundling to CommonJS: web-tree-sitter an ES module that calls
 * `createRequire(import.meta.url)`, jsonc-parser a UMD file whose `require` is a parameter.
 */
const BUNDLEABLE = {
  'web-tree-sitter': require.resolve('web-tree-sitter'),
  'jsonc-parser': require.resolve('jsonc-parser/lib/esm/main.js'),
};
const node: BuildOptions = { ...shared, platform: 'node', format: 'cjs', alias: BUNDLEABLE };
const browser: BuildOptions = { ...shared, platform: 'browser' };

const BUNDLES: readonly BuildOptions[] = [
  { ...node, external: ['vscode'], entryPoints: { 'client.node': 'client/src/extension.ts' } },
  {
    ...browser,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: { 'client.web': 'client/src/extension.web.ts' },
  },
  { ...browser, format: 'iife', entryPoints: { 'server.web': 'server/src/lsp/web.ts' } },
  { ...node, entryPoints: { cli: 'server/src/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: { 'scan-worker': 'server/src/host/scan-worker.ts' } },
];

/**
 * Libraries of the server load these at their start, for functions that it never calls; here they are loaded by the first
 * use. That is 7 ms of every start.
 */
const lazyModules: Plugin = {
  name: 'lazy-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:crypto|child_process)$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'lazy-modules',
    }));
    onLoad({ filter: /./, namespace: 'lazy-modules' }, ({ path: name }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, key) => require('node:${name}')[key] });`,
    }));
  },
};

/**
 * Every file that imports a package of CommonJS copies all its names at the start, 700 of them and 14 files here. Through
 * a module that exports them again it is done once, which is 4 ms of every start.
 */
const sharedNames: Plugin = {
  name: 'shared-names',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-languageserver$/, namespace: 'file' }, () => ({
      path: 'vscode-languageserver',
      namespace: 'shared-names',
    }));
    onLoad({ filter: /./, namespace: 'shared-names' }, ({ path: name }) => ({
      contents: `export * from '${name}';`,
      resolveDir: __dirname,
    }));
  },
};

/** The server without what starts it: a function of what a module of CommonJS is given (`server/src/lsp/start.ts`). */
const SERVER: BuildOptions = {
  ...node,
  entryPoints: { 'server.main': 'server/src/lsp/node.ts' },
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
  // A script that is not a module has no `import()`; it becomes `require`.
  supported: { 'dynamic-import': false },
  plugins: [lazyModules, sharedNames],
};

async function main(): Promise<void> {
  await mkdir(DIST, { recursive: true });
  const shipped = await bundle([...BUNDLES, SERVER]);
  shipped.push(...(await bundle([await serverStart()])));
  const outputs = shipped.flatMap((metafile) => Object.keys(metafile.outputs));
  await copyParsers();
  await writeNotices(shipped);
  await removeOthers([...outputs, ...grammars.map(({ file }) => file), NOTICES]);
}

/** What starts the server knows by a digest which code it starts. */
async function serverStart(): Promise<BuildOptions> {
  const digest = createHash('sha256').update(await readFile(path.join(DIST, 'server.main.js')));
  return {
    ...node,
    entryPoints: { 'server.node': 'server/src/lsp/start.ts' },
    define: { BUNDLE_DIGEST: JSON.stringify(digest.digest('hex').slice(0, 16)) },
  };
}

async function bundle(options: readonly BuildOptions[]): Promise<Metafile[]> {
  const results = await Promise.all(options.map((each) => build(each)));
  return results.flatMap(({ metafile }) => metafile ?? []);
}

/** Removes the files of earlier builds that this one has not written, such as source maps. */
async function removeOthers(written: readonly string[]): Promise<void> {
  const names = new Set(written.map((file) => path.basename(file)));
  for (const name of await readdir(DIST)) {
    if (!names.has(name)) await rm(path.join(DIST, name), { recursive: true });
  }
}

/** Copies the `.wasm` files out of their packages. A file that is not the one in `grammars.json` ends the build. */
async function copyParsers(): Promise<void> {
  for (const { package: name, version, file, sha256 } of grammars) {
    const bytes = await readFile(path.join(__dirname, 'node_modules', name, file));
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256) {
      throw new Error(
        `${file} of ${name} has sha256 ${found}; grammars.json has ${sha256} for version ${version}.`,
      );
    }
    await writeFile(path.join(DIST, file), bytes);
  }
}

/** The licences of the packages whose code is in the bundles, as those licences ask for. */
async function writeNotices(metafiles: readonly Metafile[]): Promise<void> {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const parsers = grammars.map(({ package: name }) => `node_modules/${name}`);
  const notices = [...new Set([...folders, ...parsers])].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(
      await readFile(path.join(__dirname, folder, 'package.json'), 'utf8'),
    );
    const file = (await readdir(path.join(__dirname, folder))).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(path.join(__dirname, folder, file), 'utf8') : `Licence: ${license}`;
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  const unique = new Set(await Promise.all(notices));
  await writeFile(path.join(DIST, NOTICES), [...unique].join(`\n${'-'.repeat(80)}\n\n`));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
