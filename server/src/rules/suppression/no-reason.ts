import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'suppression/no-reason',
  severity: 'info',
  preset: 'recommended',
  message: 'A finding is ignored here and nobody says why.',
  why: 'Without a reason the next reader cannot tell a decision from a shortcut, and nobody dares to remove it.',
  instead: 'Write after a colon why the finding does not apply here.',
  examples: [
    {
      language: 'rust',
      bad: 'fn first(pool: &[u8]) -> u8 {\n    // shipworthy-ignore panic/unwrap\n    *pool.first().unwrap()\n}\n',
      good: 'fn first(pool: &[u8]) -> u8 {\n    // shipworthy-ignore panic/unwrap: the pool is never empty\n    *pool.first().unwrap()\n}\n',
    },
  ],
  languages: { '*': { evidence: 'directive' } },
});
