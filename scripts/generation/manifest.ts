import type { Rule } from '../../server/src/core/rule.ts';
import type { Language } from '../../server/src/languages/language.ts';
import { LEVELS, ruleDescription, wildcards } from './rule-levels.ts';

const SETTING = 'shipworthy.rules';

/** What the setting says in a manifest that has none yet; what stands there wins. */
const RULES_SETTING = {
  type: 'object',
  default: {},
  scope: 'resource',
  markdownDescription: 'Severity of single rules, by id or by category.',
};

interface Configuration {
  title?: string;
  properties?: Record<string, object>;
}

interface Manifest {
  activationEvents?: readonly string[];
  contributes?: { configuration?: Configuration };
}

/**
 * The text of `package.json` with the setting `shipworthy.rules` and the languages that start the extension made
 * current; everything else stays as it is.
 */
export function manifestWithRules(
  manifestText: string,
  rules: readonly Rule[],
  languages: readonly Language[],
): string {
  const manifest: Manifest = JSON.parse(manifestText);
  const others = manifest.activationEvents?.filter((event) => !event.startsWith('onLanguage:'));
  if (others) manifest.activationEvents = [...languages.map(({ id }) => `onLanguage:${id}`), ...others];
  manifest.contributes ??= {};
  manifest.contributes.configuration ??= { title: 'Shipworthy' };
  const configuration = manifest.contributes.configuration;
  configuration.properties ??= {};
  configuration.properties[SETTING] = {
    ...RULES_SETTING,
    ...configuration.properties[SETTING],
    ...levels(rules),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The part of the setting that the rules determine. */
function levels(rules: readonly Rule[]): object {
  const level = (markdownDescription: string) => ({ type: 'string', enum: LEVELS, markdownDescription });
  return {
    additionalProperties: false,
    properties: Object.fromEntries([
      ...wildcards(rules).map(({ key, description }) => [key, level(description)]),
      ...rules.map((rule) => [rule.id, level(ruleDescription(rule))]),
    ]),
  };
}
