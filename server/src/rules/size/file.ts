import { defineRule, type FileSite, type Found } from '../../core/rule.ts';
import { sizeMessage } from './limit/size-message.ts';

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

/** Lists that a package manager reads in one piece. */
const MANIFEST = /(?:^|\/)(?:Cargo|pyproject|Pipfile|deno|pixi)\.toml$/;

function check({ codeLines, thresholds, head, path }: FileSite): Found {
  if (MANIFEST.test(path)) return undefined;
  const isWarning = codeLines >= thresholds.fileWarning;
  if (!isWarning && codeLines < thresholds.fileInfo) return undefined;
  const limit = isWarning ? thresholds.fileWarning : thresholds.fileInfo;
  const message = sizeMessage('file', codeLines, limit);
  return { ...head, message, severity: isWarning ? 'warning' : 'info' };
}
