import { describe, expect, it } from 'vitest';
import { manifestWithRules } from '../scripts/generation/manifest.ts';
import { registrySource } from '../scripts/generation/registry-source.ts';
import { ruleIndex, rulePage } from '../scripts/generation/rule-page.ts';
import { defineRule } from '../server/src/core/rule.ts';

const rule = defineRule({
  id: 'panic/lock-unwrap',
  severity: 'info',
  preset: 'strict',
  message: '`a | b` panics.',
  why: 'It ends the thread.',
  instead: 'Take the lock all the same.',
  examples: [{ language: 'rust', bad: '/// ```\nfn bad() {}\n', good: 'fn good() {}' }],
  languages: { rust: { evidence: 'word', words: ['lock', 'read'], check: () => undefined } },
  twins: ['clippy::unwrap_used'],
});

describe('a rule page', () => {
  const page = rulePage(rule);

  it('has the same headings for every rule', () => {
    const headings = page.split('\n').filter((line) => /^#+ /.test(line));
    expect(headings).toEqual([
      '# panic/lock-unwrap',
      '## What it flags',
      '## Why',
      '## Instead',
      '## Examples',
      '## How to silence it',
    ]);
  });

  it('fences code that holds a fence', () => {
    expect(page).toContain('````rust\n/// ```\nfn bad() {}\n````');
    expect(page).toContain('```rust\nfn good() {}\n```');
  });

  it('says how to silence the rule: here, in the file, everywhere, and with what others understand', () => {
    expect(page).toContain('// shipworthy-ignore panic/lock-unwrap: ');
    expect(page).toContain('// shipworthy-ignore-file panic/lock-unwrap: ');
    expect(page).toContain('"panic/lock-unwrap": "off"');
    expect(page).toContain('`clippy::unwrap_used`');
  });

  it('is linked from the index, where a bar does not end the cell', () => {
    const index = ruleIndex([rule]);
    expect(index).toContain(
      '| [panic/lock-unwrap](panic/lock-unwrap.md) | `a \\| b` panics. | info | strict | Rust | no |',
    );
  });
});

describe('the manifest', () => {
  it('keeps everything but the rules', () => {
    const others = {
      'shipworthy.enable': { type: 'boolean' },
      'shipworthy.rules': { order: 3, properties: { gone: {} } },
    };
    const before = {
      name: 'shipworthy',
      contributes: { configuration: { title: 'T', properties: others } },
      last: 1,
    };
    const text = manifestWithRules(JSON.stringify(before), [rule], []);
    const after = JSON.parse(text);
    expect(Object.keys(after)).toEqual(['name', 'contributes', 'last']);
    const { properties } = after.contributes.configuration;
    expect(properties['shipworthy.enable']).toEqual({ type: 'boolean' });
    expect(properties['shipworthy.rules'].order).toBe(3);
    expect(Object.keys(properties['shipworthy.rules'].properties)).toEqual([
      '*',
      'panic/*',
      'panic/lock-unwrap',
    ]);
    expect(manifestWithRules(text, [rule], [])).toBe(text);
  });
});

describe('the registry', () => {
  it('imports every rule under a name of its own', () => {
    const source = registrySource(['panic/lock-unwrap', 'panic/unwrap']);
    expect(source).toContain("import panicLockUnwrap from './panic/lock-unwrap.ts';");
    expect(source).toContain('  panicLockUnwrap,\n  panicUnwrap,\n];');
  });
});
