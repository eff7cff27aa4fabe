import { defineRule, type Found, type FunctionSite } from '../../core/rule.ts';
import { mayPretend } from './stub/glance.ts';
import { judgeFunction, MAX_BODY_LENGTH } from './stub/judge.ts';
import { problemOf } from './stub/problem.ts';

export default defineRule({
  id: 'unfinished/stub-function',
  severity: 'error',
  preset: 'recommended',
  message: 'The function only pretends to do its work.',
  why: 'It has the name and the signature of working code, so callers build on answers that mean nothing.',
  instead: 'Write the function, or return an error that says it is missing until then.',
  examples: [
    {
      language: 'rust',
      bad: 'fn evaluate(architecture: &Architecture) -> f64 {\n    // Placeholder score for now.\n    0.85\n}\n',
      good: 'fn evaluate(architecture: &Architecture) -> f64 {\n    architecture.layers().map(Layer::score).sum()\n}\n',
    },
  ],
  absorbs: [
    'admission/deferral',
    'unfinished/dummy-return',
    'unfinished/placeholder-text',
    'unfinished/elided-code',
  ],
  languages: { rust: { evidence: 'function', maxBodyLength: MAX_BODY_LENGTH, wants: mayPretend, check } },
});

function check(site: FunctionSite): Found {
  const pretence = judgeFunction(site);
  return pretence?.kind === 'stub' ? problemOf(site, pretence) : undefined;
}
