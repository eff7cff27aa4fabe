import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'constraint/no-unsafe',
  severity: 'error',
  preset: 'all',
  isNamedOnly: true,
  message: 'These paths hold no `unsafe` code by the configuration.',
  why: 'The team has promised that the compiler checks every line here; one `unsafe` takes the promise back.',
  instead: 'Write it in safe Rust, or move it to a crate that may be unsafe and is reviewed for it.',
  examples: [
    {
      language: 'rust',
      bad: 'fn first(values: &[u8]) -> u8 {\n    unsafe { *values.as_ptr() }\n}\n',
      good: 'fn first(values: &[u8]) -> u8 {\n    values[0]\n}\n',
    },
  ],
  twins: ['unsafe_code'],
  languages: {
    rust: { evidence: 'word', words: ['unsafe'], check: ({ start, end }) => ({ start, end }) },
  },
});
