import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'suppression/unused',
  severity: 'warning',
  preset: 'recommended',
  message: 'The directive silences nothing.',
  why: 'It hides the next real finding at this place, and tells readers about a problem that is gone.',
  instead: 'Delete it, or correct the rule it names.',
  examples: [
    {
      language: 'rust',
      bad: '// shipworthy-ignore panic/unwarp: the pool is never empty\nfn first(pool: &[u8]) -> Option<&u8> {\n    pool.first()\n}\n',
      good: 'fn first(pool: &[u8]) -> Option<&u8> {\n    pool.first()\n}\n',
    },
  ],
  languages: { '*': { evidence: 'directive' } },
});
