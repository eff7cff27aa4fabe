import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_THRESHOLDS } from '../server/src/core/settings.ts';
import { decodeConfig } from '../server/src/host/config.ts';
import { RULES } from '../server/src/rules/registry.ts';
import { ROOT } from './support/root.ts';

/** The part of a JSON schema that ours uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly additionalProperties?: boolean | Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schema: Schema = JSON.parse(readFileSync(join(ROOT, 'schemas/shipworthy.schema.json'), 'utf8'));
const ids = RULES.map((rule) => rule.id);

function problemsOf(config: unknown): string[] {
  return decodeConfig(JSON.stringify(config), ids).problems.map((problem) => problem.message);
}

function resolved(part: Schema): Schema {
  const name = part.$ref?.replace('#/definitions/', '');
  return name === undefined ? part : { ...schema.definitions?.[name], ...part };
}

/** A value that has every key the schema knows. */
function fullValue(part: Schema): unknown {
  const { type, properties, items, minimum, pattern, enum: choices } = resolved(part);
  if (choices) return choices[0];
  if (properties) return mapValues(properties, fullValue);
  if (items) return [fullValue(items)];
  return type === 'integer' ? minimum : (pattern ?? 'text');
}

/** Every object in the schema, with the way to put a value in its place. */
function* objects(part: Schema, wrap: (value: unknown) => unknown): Generator<[Schema, typeof wrap]> {
  const { properties, items, required = [], ...rest } = resolved(part);
  if (items) yield* objects(items, (value) => wrap([value]));
  if (!properties) return;
  yield [{ properties, required, ...rest }, wrap];
  const needed = Object.fromEntries(required.map((key) => [key, fullValue(properties[key] ?? {})]));
  for (const [key, child] of Object.entries(properties)) {
    yield* objects(child, (value) => wrap({ ...needed, [key]: value }));
  }
}

function mapValues(properties: Readonly<Record<string, Schema>>, map: (part: Schema) => unknown): object {
  return Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, map(part)]));
}

describe('the schema of shipworthy.json', () => {
  it('knows no key and no value that the decoder refuses', () => {
    expect(problemsOf(fullValue(schema))).toEqual([]);
  });

  it('has defaults that the decoder takes', () => {
    const defaults = mapValues(schema.properties ?? {}, (part) => resolved(part).default);
    expect(problemsOf(defaults)).toEqual([]);
  });

  it('knows every setting', () => {
    const settings = ['$schema', ...Object.keys(DEFAULT_SETTINGS)];
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(settings.sort());
    const thresholds = Object.keys(resolved({ $ref: '#/definitions/thresholds' }).properties ?? {});
    expect(thresholds).toEqual(Object.keys(DEFAULT_THRESHOLDS));
  });

  it('is closed where the decoder is', () => {
    for (const [part, wrap] of objects(schema, (value) => value)) {
      // Phrases and markers of the configuration are names that no schema knows.
      if (typeof part.additionalProperties === 'object') continue;
      expect(part.additionalProperties).toBe(false);
      const required = (part.required ?? []).map((key) => [key, fullValue(part.properties?.[key] ?? {})]);
      const problems = problemsOf(wrap({ ...Object.fromEntries(required), nonsense: 'off' }));
      expect(problems).toEqual([expect.stringMatching(/nonsense.*: unknown (?:key|rule)/)]);
    }
  });

  it('completes every rule and every category', () => {
    const known = Object.keys(schema.definitions?.rules?.properties ?? {});
    const categories = new Set(ids.map((id) => `${id.split('/', 1)[0]}/*`));
    expect(known).toEqual(['*', ...categories, ...ids]);
  });
});
