import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

export interface TestBundles {
  readonly node: string;
  readonly web: string;
}

/** Bundles the tests that run inside the extension hosts. */
export async function bundleTests(root: string): Promise<TestBundles> {
  const outdir = path.join(root, '.cache', 'e2e');
  const shared: BuildOptions = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
  };
  await build({
    ...shared,
    platform: 'node',
    external: ['vscode', 'mocha'],
    entryPoints: ['test/e2e/extension-host/node.ts'],
  });
  await build({
    ...shared,
    platform: 'browser',
    external: ['vscode'],
    define: { global: 'globalThis' },
    entryPoints: ['test/e2e/extension-host/web.ts'],
  });
  return { node: path.join(outdir, 'node.js'), web: path.join(outdir, 'web.js') };
}
