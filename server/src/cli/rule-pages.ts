import { nearest } from '../host/nearest-name.ts';
import { RULES } from '../rules/registry.ts';
import { write } from './output.ts';
import { EXIT, UsageError } from './usage.ts';

/** `shipworthy explain RULE` */
export function explain(args: readonly string[]): number {
  const [id] = args;
  if (id === undefined || args.length > 1) throw new UsageError('explain takes the id of one rule');
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) {
    const near = nearest(
      id,
      RULES.map((each) => each.id),
    );
    throw new UsageError(
      `unknown rule \`${id}\`${near === undefined ? '' : `; the nearest known one is \`${near}\``}`,
    );
  }
  const examples = rule.examples.map(({ language, bad, good }) =>
    [`Found (${language}):`, indented(bad), '', `Left alone (${language}):`, indented(good)].join('\n'),
  );
  const sections = [
    `${rule.id}: ${rule.severity}, preset ${rule.preset}${rule.judgesTests === undefined ? '' : `, tests ${rule.judgesTests}`}`,
    rule.message,
    `Why: ${rule.why}`,
    `Instead: ${rule.instead}`,
    ...examples,
  ];
  write(1, `${sections.join('\n\n')}\n`);
  return EXIT.clean;
}

/** `shipworthy rules` */
export function listRules(args: readonly string[]): number {
  if (args.length > 0) throw new UsageError('rules takes no arguments');
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const lines = RULES.map(({ id, severity, preset, message }) =>
    [id.padEnd(width), severity.padEnd('warning'.length), preset.padEnd('recommended'.length), message].join(
      '  ',
    ),
  );
  write(1, `${lines.join('\n')}\n`);
  return EXIT.clean;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}
