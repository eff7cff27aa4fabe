import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import deferral from '../../server/src/rules/admission/deferral.ts';
import expiredTask from '../../server/src/rules/admission/expired-task.ts';
import { CUES } from '../../server/src/rules/admission/reading/cues.ts';
import { GUARDS } from '../../server/src/rules/admission/reading/guards.ts';
import { nextHint } from '../../server/src/rules/admission/reading/hints.ts';
import { variantsOf } from '../../server/src/rules/admission/reading/pattern.ts';
import { readComment, readWords } from '../../server/src/rules/admission/reading/read-comment.ts';
import { WORD_CLASSES } from '../../server/src/rules/admission/reading/word-classes.ts';
import { wordsOf } from '../../server/src/rules/admission/reading/words.ts';
import taskMarker from '../../server/src/rules/admission/task-marker.ts';
import untrackedTask from '../../server/src/rules/admission/untracked-task.ts';
import { problemOf, siteOf } from './comment-site.ts';

/** Every word of every pattern, so that random comments come close to being admissions. */
const VOCABULARY = [
  ...new Set(
    [...CUES, ...GUARDS].flatMap((table) =>
      table.patterns.flatMap((pattern) =>
        variantsOf(pattern, WORD_CLASSES).flatMap((steps) =>
          steps.flatMap((step) => (step.kind === 'word' ? [...step.words] : [])),
        ),
      ),
    ),
  ),
];

const BETWEEN = [
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ': ',
  ' - ',
  '-',
  '\n// ',
  '\n//\n// ',
  '\n// ```\n// ',
  ' (',
  ') ',
  ' "',
  '`',
  "'",
  '... ',
  '\n// - ',
  '’',
];

const comments = fc
  .array(fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(...BETWEEN)), { maxLength: 40 })
  .map((parts) => `// ${parts.map(([word, between]) => word + between).join('')}`);

/** Comments made of one pattern each, with other words around. */
const phrases = fc
  .tuple(fc.constantFrom(...CUES), fc.nat(), fc.nat(), comments)
  .map(([cue, pick, seed, tail]) => {
    const pattern = cue.patterns[pick % cue.patterns.length] ?? '';
    const variants = variantsOf(pattern, WORD_CLASSES);
    const steps = variants[seed % variants.length] ?? [];
    const words = steps.flatMap((step) =>
      step.kind === 'word' ? [[...step.words][seed % step.words.size] ?? 'x'] : ['then'],
    );
    return `${tail}\n// ${words.join(' ')}`;
  });

describe('reading of comments', () => {
  it('dismisses no comment that the full reading would flag', () => {
    fc.assert(
      fc.property(fc.oneof(comments, phrases), (text) => {
        const site = siteOf(text);
        if (nextHint(text, 0) < 0) expect(readWords(site, wordsOf(text))).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });

  it('reads paragraphs as it reads the whole', () => {
    fc.assert(
      fc.property(fc.oneof(comments, phrases), (text) => {
        const site = siteOf(text);
        expect(readComment(site)).toEqual(readWords(site, wordsOf(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives spans inside the comment that start and end at a word', () => {
    fc.assert(
      fc.property(fc.oneof(comments, phrases, fc.string({ unit: 'binary' })), (text) => {
        for (const rule of [deferral, taskMarker]) {
          const problem = problemOf(rule, siteOf(text));
          if (problem === undefined) continue;
          expect(problem.start).toBeLessThan(problem.end);
          expect(problem.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(problem.start, problem.end)).toMatch(/^[a-z].*[a-z]$/is);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes words with their places', () => {
    const text = '/// The `stub` isn’t done: call_me(now), see a/b.rs.\n/// Next';
    const words = wordsOf(text).map((word) => [word.text, text.slice(word.start, word.end)]);
    expect(words).toEqual([
      ['the', 'The'],
      ['', '`stub`'],
      ["isn't", 'isn’t'],
      ['done', 'done'],
      ['', 'call_me'],
      ['now', 'now'],
      ['see', 'see'],
      ['', 'a'],
      ['', 'b.rs'],
      ['next', 'Next'],
    ]);
  });

  it.each([
    'for no for no ',
    'in a real in a real ',
    'for now ',
    'TODO ',
    'TODO(',
    'would need to be would need to be ',
    'will be will be ',
    'simulated ',
    'Simulate. ',
    'not yet not yet ',
    'TODO(kim, ',
    'TODO until 2026-',
    '" ` \' ',
    '```\n',
    '< <a <b ',
    '... rest ... rest ',
    'replace      ',
    '-----',
    'placeholder, ',
    'https://',
    'a.b.c.',
    '\n// \n// not ',
  ])('reads a megabyte of %j in linear time', (piece) => {
    const text = `// ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;
    const site = siteOf(text, { today: '2026-01-01' });
    const started = process.cpuUsage();
    problemOf(deferral, site);
    for (const rule of [taskMarker, untrackedTask, expiredTask]) problemOf(rule, site);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(LIMIT);
  });
});

/** Milliseconds of processor time; a slow machine takes several times as long as a fast one, a quadratic reading thousands of times. */
const LIMIT = 4000;
