import { defineRule, type FileSite, type Found } from '../../core/rule.ts';

export default defineRule({
  id: 'size/file',
  severity: 'warning',
  preset: 'recommended',
  message: 'The file is too large to hold in the head.',
  why: 'In a file of this size nobody sees all that a change touches, and two changes rarely merge without conflict.',
  instead: 'Move items that belong together into modules of their own.',
  examples: [
    {
      language: 'rust',
      bad: `pub fn table() -> Vec<u32> {\n    vec![\n${'        1,\n'.repeat(1000)}    ]\n}\n`,
      good: 'pub fn table() -> Vec<u32> {\n    vec![1; 1000]\n}\n',
    },
  ],
  languages: { '*': { evidence: 'file', check } },
});

function check({ codeLines, thresholds, head }: FileSite): Found {
  const isWarning = codeLines >= thresholds.fileWarning;
  if (!isWarning && codeLines < thresholds.fileInfo) return undefined;
  const limit = isWarning ? thresholds.fileWarning : thresholds.fileInfo;
  const message = `The file has ${codeLines} lines of code, the limit is ${limit}.`;
  return { ...head, message, severity: isWarning ? 'warning' : 'info' };
}
