import { readFileSync } from 'node:fs';
import { type CommentSite, checksIn, type Rule } from '../server/src/core/rule.ts';
import { DEFAULT_SETTINGS } from '../server/src/core/settings.ts';
import type { Comment } from '../server/src/core/tokens.ts';
import deferral from '../server/src/rules/admission/deferral.ts';
import taskMarker from '../server/src/rules/admission/task-marker.ts';

/**
 * Measures the comment rules on labelled comments: `npm run accuracy -- FILE [--context] [--show half]`.
 *
 * The rules run directly on each comment with nothing before and after it, so the figures are those of reading
 * the comment alone. `--context` adds code where the labeller's phrase about what follows maps to code literally
 * (the table below) and to nothing else. Test code is judged like other code, as the labels do, and `isTest` is
 * handed on. Only labels of high confidence count; a second label in `also` is as right as the first.
 * Items with an even number are the half to develop on, those with an odd number the half to check with:
 * `--show` lists the misjudged comments of the first half only.
 */
type Label = 'admits-unfinished' | 'task-marker' | 'not';

interface Labelled {
  readonly id: string;
  readonly language: string;
  readonly kind: Comment['kind'];
  readonly test: boolean;
  readonly context: string;
  readonly text: string;
  readonly label: Label;
  readonly also?: Label;
  readonly confidence: 'high' | 'low';
}

interface Judged extends Labelled {
  readonly verdict: Label;
  readonly cues: readonly string[];
}

interface Score {
  readonly positives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Phrases of the labeller that say literally what the code is, with that code. */
const CODE_OF_CONTEXT: Readonly<Record<string, string>> = {
  'return of a constant': 'return 0;',
  'same line: return of a constant': '',
  'function returning a constant': 'fn f() { 0 }',
  'empty body': '}',
  'function with an empty body': 'fn f() {}',
  'log call only': 'log.info("done");\n}',
};

const LABELS: readonly Label[] = ['admits-unfinished', 'task-marker'];

function main(): void {
  const args = process.argv.slice(2);
  const file = args.find((argument) => !argument.startsWith('--'));
  if (file === undefined) {
    console.error('usage: npm run accuracy -- FILE [--context] [--show]');
    process.exitCode = 2;
    return;
  }
  const withContext = args.includes('--context');
  const judged = readLabelled(file)
    .filter((item) => item.confidence === 'high')
    .map((item) => judge(item, withContext));
  report(judged);
  reportCues(judged);
  if (args.includes('--show')) show(judged.filter(isBuildHalf));
}

function readLabelled(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Labelled);
}

function judge(item: Labelled, withContext: boolean): Judged {
  const site: CommentSite = {
    comment: { kind: item.kind, text: item.text, start: 0, end: item.text.length },
    language: item.language,
    before: withContext && item.context === 'same line: return of a constant' ? 'return 0;' : '',
    after: withContext ? (CODE_OF_CONTEXT[item.context] ?? '') : '',
    isTest: item.test,
    preset: 'recommended',
    today: undefined,
    options: DEFAULT_SETTINGS.comments,
  };
  const admission = cuesOf(deferral, site);
  if (admission !== undefined) return { ...item, verdict: 'admits-unfinished', cues: admission };
  const marker = cuesOf(taskMarker, site);
  return { ...item, verdict: marker === undefined ? 'not' : 'task-marker', cues: marker ?? [] };
}

function cuesOf(rule: Rule, site: CommentSite): readonly string[] | undefined {
  const [check] = checksIn(rule, '*');
  if (check?.evidence !== 'comment') throw new Error(`${rule.id} does not read comments`);
  const found = check.check(site);
  if (found === undefined) return undefined;
  const first = 'start' in found ? found : found[0];
  return first?.cues ?? [];
}

function isBuildHalf(item: Labelled): boolean {
  return Number(item.id.replace(/\D/g, '')) % 2 === 0;
}

function scoreOf(items: readonly Judged[], label: Label): Score {
  let hits = 0;
  let wrong = 0;
  let missed = 0;
  for (const item of items) {
    const accepted = item.label === label || item.also === label;
    if (item.verdict === label) accepted ? hits++ : wrong++;
    else if (item.label === label && item.verdict !== item.also) missed++;
  }
  const precision = hits + wrong === 0 ? 1 : hits / (hits + wrong);
  const recall = hits + missed === 0 ? 1 : hits / (hits + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { positives: hits + missed, precision, recall, f1 };
}

function report(judged: readonly Judged[]): void {
  const halves: readonly (readonly [string, readonly Judged[]])[] = [
    ['all', judged],
    ['build half', judged.filter(isBuildHalf)],
    ['check half', judged.filter((item) => !isBuildHalf(item))],
  ];
  for (const label of LABELS) {
    console.log(`\n${label}`);
    for (const [name, items] of halves) printScore(name, scoreOf(items, label));
    for (const language of [...new Set(judged.map((item) => item.language))].sort()) {
      printScore(
        `  ${language}`,
        scoreOf(
          judged.filter((item) => item.language === language),
          label,
        ),
      );
    }
  }
}

/** For each cue that decided first: how many of its admissions are right in the two halves, and how many wrong. */
function reportCues(judged: readonly Judged[]): void {
  const admitted = judged.filter((item) => item.verdict === 'admits-unfinished');
  const names = [...new Set(admitted.map((item) => item.cues[0] ?? ''))].sort();
  console.log('\nfirst cue                     build half   check half   (right/wrong)');
  for (const name of names) {
    const counts = [true, false].map((isBuild) => {
      const items = admitted.filter((item) => item.cues[0] === name && isBuildHalf(item) === isBuild);
      const right = items.filter((item) => item.label === item.verdict || item.also === item.verdict).length;
      return `${right}/${items.length - right}`;
    });
    console.log(`${name.padEnd(28)}  ${counts.map((count) => count.padEnd(11)).join('  ')}`);
  }
}

function printScore(name: string, score: Score): void {
  const figures = [score.precision, score.recall, score.f1].map((figure) => figure.toFixed(3));
  console.log(
    `${name.padEnd(14)} n=${String(score.positives).padStart(4)}  P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}`,
  );
}

function show(judged: readonly Judged[]): void {
  for (const item of judged) {
    if (item.verdict === item.label || item.verdict === item.also) continue;
    console.log(
      `\n${item.id} ${item.language} ${item.kind} ${item.label} read as ${item.verdict} [${item.cues.join(', ')}]`,
    );
    console.log(item.text);
  }
}

main();
