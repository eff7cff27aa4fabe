import { defineRule, type Found, type StringSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';

export default defineRule({
  id: 'config/hardcoded-host',
  severity: 'info',
  preset: 'strict',
  message: 'The address of a development machine is written into the code.',
  why: 'In production it points at the wrong machine, or at none, and changing it takes a new build.',
  instead: 'Read it from the configuration or the environment, with this address as the default at most.',
  examples: [
    {
      language: 'rust',
      bad: 'fn url() -> String {\n    "http://localhost:8080/api".to_string()\n}\n',
      good: 'fn url() -> String {\n    std::env::var("API_URL").unwrap_or_else(|_| "http://localhost:8080/api".to_string())\n}\n',
    },
  ],
  languages: { rust: { evidence: 'string', wants, check } },
});

const HOST =
  /^(?:[a-z][a-z0-9+.-]{0,19}:\/\/)?(?:[\w.-]{1,64}(?::[^@/\s]{0,64})?@)?(?:localhost|127\.0\.0\.1|\[::1\]|192\.168\.\d{1,3}\.\d{1,3}|(?:[a-z0-9-]{1,63}\.){0,4}example\.(?:com|org|net))(?::\d{1,5})?(?:[/?#]\S*)?$/i;

function wants(value: string): boolean {
  return value.length < 300 && HOST.test(value);
}

/** Calls whose argument is what is taken when nothing is configured. */
const FALLBACK =
  /^(?:unwrap_or|unwrap_or_else|or|or_else|or_insert|or_insert_with|map_or|default_value|unwrap_or_default|expect|contains|starts_with|ends_with|eq|ne|strip_prefix|insert)$/;
const WORDS_OF_DEFAULTS = /default|fallback|example|sample|localhost|loopback|local|dev|test/i;

function check({ unit, index, start, end, value }: StringSite): Found {
  const { tokens } = unit;
  if (WORDS_OF_DEFAULTS.test(unit.name ?? '') || isCompared(tokens, index)) return undefined;
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    if (tokens.text(open) === '(' && isFallback(tokens, open)) return undefined;
  }
  return { start, end, message: `\`${shortened(value)}\` is written into the code.` };
}

function isFallback(tokens: Tokens, open: number): boolean {
  const name = tokens.text(open - 1) === '!' ? tokens.text(open - 2) : tokens.text(open - 1);
  // What a macro is given is mostly a text for people.
  return FALLBACK.test(name) || (tokens.text(open - 1) === '!' && name !== 'vec' && name !== 'format');
}

function isCompared(tokens: Tokens, index: number): boolean {
  const before = tokens.text(index - 1);
  const after = tokens.text(index + 1);
  return /^(?:==|!=)$/.test(before) || /^(?:==|!=|=>|\|)$/.test(after) || (before === '|' && after !== '.');
}

function shortened(value: string): string {
  return value.length <= 40 ? value : `${value.slice(0, 37)}...`;
}
