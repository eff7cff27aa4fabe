import { defineRule, type Found, type WordSite } from '../../core/rule.ts';

export default defineRule({
  id: 'constraint/no-unchecked',
  severity: 'error',
  preset: 'all',
  isNamedOnly: true,
  message: 'These paths skip no checks by the configuration.',
  why: 'The team has promised that a wrong index or a missing value is noticed here, not undefined behaviour.',
  instead: 'Use the checked form, and let the optimiser drop the check where it can prove it.',
  examples: [
    {
      language: 'rust',
      bad: 'fn first(values: &[u8]) -> u8 {\n    unsafe { *values.get_unchecked(0) }\n}\n',
      good: 'fn first(values: &[u8]) -> Option<u8> {\n    values.first().copied()\n}\n',
    },
  ],
  languages: {
    rust: {
      evidence: 'word',
      words: [
        'get_unchecked',
        'get_unchecked_mut',
        'unwrap_unchecked',
        'unwrap_err_unchecked',
        'unreachable_unchecked',
        'from_utf8_unchecked',
        'from_utf8_unchecked_mut',
        'from_u32_unchecked',
        'new_unchecked',
        'add_unchecked',
        'unchecked_add',
        'unchecked_sub',
        'unchecked_mul',
        'downcast_unchecked',
        'assert_unchecked',
        'swap_unchecked',
        'split_at_unchecked',
        'split_at_mut_unchecked',
        'as_chunks_unchecked',
        'transmute',
        'transmute_copy',
      ],
      check,
    },
  },
});

function check({ unit: { tokens }, index, word, start, end }: WordSite): Found {
  if (tokens.text(index - 1) === 'fn' || !/^(?:\(|::)$/.test(tokens.text(index + 1))) return undefined;
  return {
    start,
    end,
    message: `\`${word}\` checks nothing; these paths skip no checks by the configuration.`,
  };
}
