import type { Problem } from '../../../core/finding.ts';
import type { FunctionSite } from '../../../core/rule.ts';
import { explainedByFile } from './explained-by-file.ts';
import type { Pretence } from './judge.ts';
import { isShown, sentenceOf } from './sentence.ts';

/** The finding about a function that pretends: at its name, with the comment and the parameter that give it away. */
export function problemOf(site: FunctionSite, pretence: Pretence): Problem {
  const { remark, ignored, signals } = pretence;
  const isDoubtful = remark?.kind !== 'admits' && site.unit.preset === 'recommended';
  const [first] = ignored;
  const places = [
    ...(remark?.kind === 'admits' && remark.place
      ? [{ message: 'The comment admits it.', ...remark.place }]
      : []),
    ...(first && first.names.length > 0
      ? [
          {
            message: isShown(first, pretence.body) ? 'It is only logged.' : 'It is not used.',
            start: first.start,
            end: first.end,
          },
        ]
      : []),
  ];
  return {
    ...site.nameSpan,
    message: sentenceOf(site, pretence),
    cues: signals,
    ...(places.length > 0 ? { related: places } : {}),
    ...(isDoubtful ? { unlessFileHas: explainedByFile(site, pretence) } : {}),
  };
}
