import { defineRule, type Found, type FunctionSite } from '../../core/rule.ts';
import { mayPretend } from './stub/glance.ts';
import { judgeFunction, MAX_BODY_LENGTH } from './stub/judge.ts';
import { problemOf } from './stub/problem.ts';

export default defineRule({
  id: 'unfinished/dummy-return',
  severity: 'warning',
  preset: 'recommended',
  message: 'The function returns a constant in place of a result.',
  why: 'Every caller gets the same answer whatever it passes, and nothing fails, so nobody notices.',
  instead: 'Compute the result from the parameters, or take them away and give the constant a name.',
  examples: [
    {
      language: 'rust',
      bad: 'fn validate(_token: &str) -> bool {\n    true\n}\n',
      good: 'fn validate(token: &str) -> bool {\n    token.len() == 32\n}\n',
    },
  ],
  absorbs: ['admission/deferral', 'unfinished/placeholder-text'],
  languages: { rust: { evidence: 'function', maxBodyLength: MAX_BODY_LENGTH, wants: mayPretend, check } },
});

function check(site: FunctionSite): Found {
  const pretence = judgeFunction(site);
  return pretence?.kind === 'dummy' ? problemOf(site, pretence) : undefined;
}
