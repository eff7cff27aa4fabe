import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/core/settings.ts';
import { readCargoManifest } from '../../../server/src/host/cargo-manifest.ts';
import { createConfigFiles } from '../../../server/src/host/config-files.ts';
import { findFiles } from '../../../server/src/host/files.ts';
import { createInlineTrees } from '../../../server/src/host/inline-trees.ts';
import { createLanguageOf } from '../../../server/src/host/language-of.ts';
import { createNearestFile } from '../../../server/src/host/nearest-file.ts';
import { createPackageRoots } from '../../../server/src/host/package-root.ts';
import { pathWithin } from '../../../server/src/host/paths.ts';
import { scanFiles } from '../../../server/src/host/scan.ts';
import { createTreeJudge } from '../../../server/src/host/tree-judge.ts';
import { LANGUAGES } from '../../../server/src/languages/languages.ts';
import { ROOT } from '../../support/root.ts';
import type { LintFinding } from './cargo-clippy.ts';
import { lintOf } from './lints.ts';

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, preset: 'strict' };
const GRAMMARS = ['web-tree-sitter', 'tree-sitter-rust'].map((name) => join(ROOT, 'node_modules', name));

/**
 * What a scan of the folder under the preset `strict` says, in clippy's names; findings that clippy has no lint for
 * are left out.
 */
export async function lintWithOurs(folder: string): Promise<LintFinding[]> {
  const languageOf = createLanguageOf(LANGUAGES);
  const packages = createPackageRoots(readCargoManifest);
  const { files } = findFiles([folder], folder, {
    isSource: (name) => languageOf(name) !== undefined,
    markers: packages.manifests,
    onFolder: (each, markers) => packages.learn(each, markers),
  });
  const configs = createConfigFiles({
    nearest: createNearestFile('shipworthy.json'),
    fallback: SETTINGS,
    base: folder,
    decode: () => ({ settings: SETTINGS, problems: [] }),
  });
  const trees = createInlineTrees(() => createTreeJudge(GRAMMARS));
  const results = await scanFiles(files, { languageOf, configs, packages, trees });
  await trees.close();
  return results.flatMap(({ file, findings, failures }) => {
    for (const { error } of failures) throw error;
    const text = readFileSync(file, 'utf8');
    return findings.flatMap(({ rule, start, end }) => {
      const lint = lintOf(rule, text.slice(start, end));
      return lint === undefined ? [] : [{ file: pathWithin(folder, file) ?? file, lint, start, end }];
    });
  });
}
