import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../server/src/core/rule.ts';

/** Folder of the rules, relative to the root. */
export const RULES_FOLDER = 'server/src/rules';

/** What an id looks like: `category/name` in lower-case words joined by hyphens. */
export const RULE_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Ids of the rule files under `root` in alphabetical order. Only depth two counts: deeper folders hold what rules share. */
export function ruleIds(root: string): string[] {
  const folder = join(root, RULES_FOLDER);
  if (!existsSync(folder)) return [];
  const ids: string[] = [];
  for (const category of readdirSync(folder, { withFileTypes: true })) {
    if (!category.isDirectory()) continue;
    for (const file of readdirSync(join(folder, category.name), { withFileTypes: true })) {
      if (file.isFile() && file.name.endsWith('.ts')) ids.push(`${category.name}/${file.name.slice(0, -3)}`);
    }
  }
  return ids.sort();
}

/**
 * The rules under `root`, read from their files and not from the registry, which may be out of date.
 * @throws Error when a file has no rule as its default export, or its id is not its path.
 */
export async function loadRules(root: string): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const id of ruleIds(root)) {
    const file = `${RULES_FOLDER}/${id}.ts`;
    const loaded: { default?: unknown } = await import(pathToFileURL(join(root, file)).href);
    const rule = ruleIn(loaded);
    if (!rule) throw new Error(`${file} has no rule as its default export`);
    if (rule.id !== id) throw new Error(`${file} holds the rule \`${rule.id}\`; its path says \`${id}\``);
    rules.push(rule);
  }
  return rules;
}

/** A CommonJS loader wraps the module's exports in a second `default`. */
function ruleIn(loaded: { default?: unknown }): Rule | undefined {
  for (const candidate of [loaded.default, (loaded.default as { default?: unknown } | undefined)?.default]) {
    if (typeof candidate === 'object' && candidate !== null && 'id' in candidate) return candidate as Rule;
  }
  return undefined;
}
