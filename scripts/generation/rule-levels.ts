import type { Rule } from '../../server/src/core/rule.ts';
import type { Level } from '../../server/src/core/settings.ts';

/** Values of one rule in the editor's settings and in `shipworthy.json`. */
export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** Keys that stand for several rules: `*`, then `category/*` in the order of the rules. */
export function wildcards(rules: readonly Rule[]): { readonly key: string; readonly description: string }[] {
  const categories = [...new Set(rules.map((rule) => rule.id.slice(0, rule.id.indexOf('/'))))];
  return [
    { key: '*', description: 'Every rule that is not named by its id or its category.' },
    ...categories.map((category) => ({
      key: `${category}/*`,
      description: `Every rule of the category \`${category}\` that is not named by its id.`,
    })),
  ];
}

/** What a person needs to know to set the rule. */
export function ruleDescription(rule: Rule): string {
  const preset =
    rule.preset === 'all' ? 'Part of the preset `all` only' : `Part of the preset \`${rule.preset}\``;
  return `${rule.message} ${rule.why}\n\n${preset}, with severity \`${rule.severity}\`.`;
}
