import { expect, it } from 'vitest';
import type { Finding } from '../../server/src/core/finding.ts';
import { testLinter } from '../support/linter.ts';

const linter = await testLinter({ preset: 'recommended' });

function findingsIn(text: string): readonly Finding[] {
  return linter.lint({ path: 'src/lib.rs', language: 'rust', text }).findings;
}

it('says all of a stub in one finding, with its places and its evidence', () => {
  const text =
    'fn evaluate(architecture: &Architecture) -> String {\n    // For now, answer with a placeholder.\n    "This is a placeholder response".to_string()\n}\n';
  const findings = findingsIn(text);
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    [
      'unfinished/stub-function',
      '`evaluate` ignores `architecture` and returns a constant; the comment says "For now".',
    ],
  ]);
  const [finding] = findings;
  expect(text.slice(finding?.start, finding?.end)).toBe('evaluate');
  expect(finding?.related?.map(({ message, start, end }) => [message, text.slice(start, end)])).toEqual([
    ['The comment admits it.', '// For now, answer with a placeholder.'],
    ['It is not used.', 'architecture'],
  ]);
  expect(finding?.cues).toEqual([
    'constant result',
    'ignored parameters',
    'unmarked parameters',
    'name promises work',
    'comment admits',
  ]);
});

it('says nothing again that stands in the comment above the stub', () => {
  const findings = findingsIn(
    '// In a real implementation, this would call the model.\nfn predict(_input: &[f32]) -> f32 {\n    0.5\n}\n',
  );
  expect(findings.map(({ rule }) => rule)).toEqual(['unfinished/stub-function']);
});

it.each([
  ['fn verify(_key: &str) -> bool {\n    true\n}\n', '`verify` ignores `_key` and returns a constant.'],
  [
    'fn uptime() -> u64 {\n    60 // placeholder\n}\n',
    '`uptime` returns a constant; the comment says "placeholder".',
  ],
  [
    'fn sync(_a: u8, _b: u8, _c: u8, _d: u8) -> bool {\n    true\n}\n',
    '`sync` ignores its 4 parameters and returns a constant.',
  ],
  ['fn load(_: u8) -> u8 {\n    0\n}\n', '`load` ignores its parameters and returns a constant.'],
  ['fn save(&self, row: Row) {}\n', '`save` ignores `row` and does nothing.'],
  ['fn fetch(id: u8) -> u8 {}\n', '`fetch` ignores `id` and has no body although it has a result.'],
  [
    'fn send(to: &str) -> Result<(), E> {\n    info!("sending to {to}");\n    Ok(())\n}\n',
    '`send` only logs `to` and returns a constant.',
  ],
  [
    'fn train(_data: &Data) -> f64 {\n    sleep(Duration::from_secs(1));\n    rand::random()\n}\n',
    '`train` ignores `_data`, sleeps and returns random numbers.',
  ],
  [
    'fn optimize(plan: Plan, _goal: Goal) -> Plan {\n    // TODO: optimize\n    plan\n}\n',
    '`optimize` ignores `_goal` and returns what it was given; the comment says "TODO".',
  ],
])('names what gives %s away', (text, message) => {
  const [finding] = findingsIn(text).filter(({ rule }) => rule !== 'admission/task-marker');
  expect(finding?.message).toBe(message);
});

it('leaves the message of a panic to the rule about panics', () => {
  const findings = findingsIn('fn a() {\n    panic!("not implemented yet");\n}\n');
  expect(findings.map(({ rule }) => rule)).toEqual(['unfinished/not-implemented']);
});

it('says once that code is left out, whatever else the comment admits', () => {
  const findings = findingsIn(
    'fn serve() {\n    listen();\n    // ... rest of the code, skipped for now\n}\n',
  );
  expect(findings.map(({ rule, from }) => `${rule} ${from.line}`)).toEqual(['unfinished/elided-code 2']);
});
