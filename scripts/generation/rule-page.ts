import { type Check, checksIn, type Example, type Rule } from '../../server/src/core/rule.ts';
import { labelOf } from './language-labels.ts';

/** The rule's documentation page in Markdown. The headings are the same on every page, so that a link may name one. */
export function rulePage(rule: Rule): string {
  const sections = [
    `<!-- Generated from server/src/rules/${rule.id}.ts by \`npm run generate\`. -->`,
    `# ${rule.id}`,
    rule.message,
    summaryTable(rule),
    '## What it flags',
    whatItFlags(rule),
    '## Why',
    rule.why,
    '## Instead',
    rule.instead,
    '## Examples',
    ...rule.examples.flatMap((example) => exampleSections(example, rule.examples.length > 1)),
    '## How to silence it',
    ...silencing(rule),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** `docs/rules/README.md`: the rules by category. */
export function ruleIndex(rules: readonly Rule[]): string {
  const categories = new Map<string, Rule[]>();
  for (const rule of rules) {
    const category = rule.id.slice(0, rule.id.indexOf('/'));
    categories.set(category, [...(categories.get(category) ?? []), rule]);
  }
  const sections = [
    '<!-- Generated from server/src/rules by `npm run generate`. -->',
    '# Rules',
    'The `recommended` preset is on by default. `strict` adds to it, and `all` holds every rule. ' +
      'Each rule can be turned on, off, or to another severity in `shipworthy.json`.',
  ];
  for (const [category, members] of categories) {
    const rows = members.map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${cell(rule.message)} | ${rule.severity} | ${rule.preset} | ${languageNames(rule)} | ${rule.fixes ? 'yes' : 'no'} |`,
    );
    sections.push(
      `## ${category}`,
      [
        '| Rule | Message | Severity | Preset | Languages | Fix |',
        '| --- | --- | --- | --- | --- | --- |',
        ...rows,
      ].join('\n'),
    );
  }
  return `${sections.join('\n\n')}\n`;
}

function summaryTable(rule: Rule): string {
  const fix = rule.fixes ? 'yes, in the light bulb' : 'no, by hand';
  return [
    '| Severity | Preset | Languages | Fix |',
    '| --- | --- | --- | --- |',
    `| ${rule.severity} | ${rule.isNamedOnly ? 'only where the configuration names it' : rule.preset} | ${languageNames(rule)} | ${fix} |`,
  ].join('\n');
}

function whatItFlags(rule: Rule): string {
  const lines = Object.keys(rule.languages).flatMap((language) =>
    checksIn(rule, language).map(
      (check) => `- ${sentenceCase(labelOf(language).name)}: ${evidenceText(check)}`,
    ),
  );
  const tests = TESTS[rule.judgesTests ?? 'none'];
  return `${lines.join('\n')}\n\n${tests}`;
}

function evidenceText(check: Check): string {
  switch (check.evidence) {
    case 'word': {
      const words = check.words.map((word) => `\`${word}\``).join(', ');
      return `${words} in code; never in a comment, a string or a macro's definition.`;
    }
    case 'comment':
      return 'comments, together with the code around them.';
    case 'string':
      return 'string literals in code, together with what stands around them.';
    case 'function':
      return 'functions with a body: what they take, what they do, and the comments in and above them.';
    case 'attribute':
      return `${check.names.map((name) => `\`${name}\``).join(', ')} attributes.`;
    case 'line':
      return `lines of code that begin with ${check.starts.map((start) => `\`${start}\``).join(', ')}.`;
    case 'item':
      return 'functions, types, modules and other named items, by their size and place.';
    case 'file':
      return 'the file as a whole.';
    case 'directive':
      return 'comments that silence a check.';
  }
}

function exampleSections(example: Example, named: boolean): string[] {
  const language = named ? ` (${labelOf(example.language).name})` : '';
  return [
    `Flagged${language}:`,
    fenced(example.bad, example.language),
    `Not flagged${language}:`,
    fenced(example.good, example.language),
  ];
}

function silencing(rule: Rule): string[] {
  const [example] = rule.examples;
  const { comment } = labelOf(example.language);
  const sections = [
    'In one place, on the line or the line above, with a reason:',
    fenced(`${comment} shipworthy-ignore ${rule.id}: the reason it is right here`, example.language),
    'In a whole file, anywhere in it:',
    fenced(`${comment} shipworthy-ignore-file ${rule.id}: the reason it is right here`, example.language),
    'Everywhere, in `shipworthy.json`:',
    fenced(JSON.stringify({ rules: { [rule.id]: 'off' } }, undefined, 2), 'json'),
  ];
  if (rule.twins && rule.twins.length > 0) {
    const names = rule.twins.map((twin) => `\`${twin}\``).join(', ');
    sections.push(
      `Where another tool's check that says the same is silenced, this rule is silent too: ${names}.`,
    );
  }
  return sections;
}

function languageNames(rule: Rule): string {
  return Object.keys(rule.languages)
    .map((language) => labelOf(language).name)
    .join(', ');
}

/** A fence that is longer than any run of backticks in the code. */
function fenced(code: string, language: string): string {
  const runs = code.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${code.replace(/\n+$/, '')}\n${fence}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const TESTS = {
  none: 'Test code is left alone.',
  too: 'Test code is judged too.',
  alone: 'Only test code is judged.',
} as const;
