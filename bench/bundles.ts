import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The programs that are measured. */
export interface Programs {
  readonly commandLine: string;
  readonly server: string;
  readonly idleServer: string;
  readonly ruleCosts: string;
  /** Folder of the grammars. */
  readonly grammars: string;
}

const ROOT = join(__dirname, '..');
const HERE = join(ROOT, '.cache', 'bench');

/** Bundles what belongs to the benchmark, and copies what was built: a build during a long run changes nothing. */
export async function preparePrograms(): Promise<Programs> {
  await rm(HERE, { recursive: true, force: true });
  await mkdir(HERE, { recursive: true });
  const built = join(HERE, 'dist');
  await cp(join(ROOT, 'dist'), built, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: { 'idle-server': 'bench/idle-server.ts', 'rule-costs': 'bench/rule-costs.ts' },
    outdir: HERE,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'warning',
    alias: { 'web-tree-sitter': require.resolve('web-tree-sitter') },
  });
  return {
    commandLine: join(built, 'cli.js'),
    server: join(built, 'server.node.js'),
    idleServer: join(HERE, 'idle-server.js'),
    ruleCosts: join(HERE, 'rule-costs.js'),
    grammars: built,
  };
}
