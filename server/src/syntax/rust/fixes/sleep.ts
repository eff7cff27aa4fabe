import type { Fix } from '../../../core/finding.ts';
import type { FixContext } from '../../../core/rule.ts';
import { pathEndingAt } from '../call-path.ts';
import { siteOf } from '../site.ts';

/** Runtimes by what their names look like in a file, and their timers. */
const TIMERS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w:])(?:::)?tokio::/, 'tokio::time::sleep'],
  [/(?<![\w:])(?:::)?async_std::/, 'async_std::task::sleep'],
];

/** `std::thread::sleep(d)` as the timer of the runtime that the file names, awaited. Nothing where it names none. */
export function sleepFixes(context: FixContext): Fix[] {
  const site = siteOf(context);
  if (!site || site.isInMacro || !site.owner?.isAsync) return [];
  const timer = TIMERS.find(([name]) => name.test(context.text))?.[1];
  if (timer === undefined) return [];
  const { tokens, index } = site;
  const { end } = context.span;
  const edits = [
    { start: tokens.start(pathEndingAt(tokens, index).first), end: tokens.end(index), text: timer },
    { start: end, end, text: '.await' },
  ];
  return [{ title: `Await \`${timer}\``, safety: 'suggested', edits }];
}
