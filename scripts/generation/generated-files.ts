import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../server/src/core/rule.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';
import { clientLanguages } from './client-languages.ts';
import { manifestWithRules } from './manifest.ts';
import { registrySource } from './registry-source.ts';
import { ruleIndex, rulePage } from './rule-page.ts';
import { schemaText } from './schema.ts';

const PAGES_FOLDER = 'docs/rules';

/** A file that the rules determine. `text` is `undefined` for a file that must not exist. */
export interface GeneratedFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string | undefined;
}

/** Everything that is derived from the rules, pages of rules that are gone included. `rules` are in the order of their ids. */
export function generatedFiles(root: string, rules: readonly Rule[]): GeneratedFile[] {
  const files: GeneratedFile[] = [
    { path: 'server/src/rules/registry.ts', text: registrySource(rules.map((rule) => rule.id)) },
    { path: 'schemas/shipworthy.schema.json', text: schemaText(rules) },
    { path: 'client/src/languages.ts', text: clientLanguages(LANGUAGES) },
    { path: `${PAGES_FOLDER}/README.md`, text: ruleIndex(rules) },
    ...rules.map((rule) => ({ path: `${PAGES_FOLDER}/${rule.id}.md`, text: rulePage(rule) })),
  ];
  const manifest = readText(root, 'package.json');
  if (manifest !== undefined)
    files.push({ path: 'package.json', text: manifestWithRules(manifest, rules, LANGUAGES) });
  const known = new Set(files.map((file) => file.path));
  for (const path of existingPages(root)) {
    if (!known.has(path)) files.push({ path, text: undefined });
  }
  return files;
}

/** The generated files whose content on disk is another one. */
export function staleFiles(root: string, rules: readonly Rule[]): GeneratedFile[] {
  return generatedFiles(root, rules).filter((file) => readText(root, file.path) !== file.text);
}

function existingPages(root: string): string[] {
  try {
    return readdirSync(join(root, PAGES_FOLDER), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `${PAGES_FOLDER}/${path.replaceAll('\\', '/')}`);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function readText(root: string, path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
