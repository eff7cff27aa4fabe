import { defineRule, type Found, type WordSite } from '../../core/rule.ts';

export default defineRule({
  id: 'constraint/no-locks',
  severity: 'error',
  preset: 'all',
  isNamedOnly: true,
  message: 'These paths use no locks by the configuration.',
  why: 'The team has promised that nothing here waits for another thread.',
  instead: 'Share by message, by an atomic, or by giving each thread its own copy.',
  examples: [
    {
      language: 'rust',
      bad: 'struct Counter {\n    total: std::sync::Mutex<u64>,\n}\n',
      good: 'struct Counter {\n    total: std::sync::atomic::AtomicU64,\n}\n',
    },
  ],
  languages: {
    rust: {
      evidence: 'word',
      words: ['Mutex', 'RwLock', 'ReentrantMutex', 'FairMutex', 'Condvar', 'ReentrantLock'],
      check,
    },
  },
});

/** An import takes no lock: what uses it is flagged. */
function check({ unit, start, end, index, word }: WordSite): Found {
  const { tokens } = unit;
  for (let at = index - 1; at >= 0; at--) {
    const text = tokens.text(at);
    if (text === 'use') return undefined;
    if (!/^(?:\w+|::|\{|,)$/.test(text)) break;
  }
  return { start, end, message: `\`${word}\` is a lock; these paths use none by the configuration.` };
}
