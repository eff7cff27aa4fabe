/** Texts of a new rule that its author has to replace; the catalogue test finds the ones that are left. */
export const SKELETON_TEXTS = {
  why: 'Says what goes wrong in production.',
  instead: 'Says what to write instead.',
} as const;

/** The two files of a new rule. */
export interface Skeleton {
  readonly rule: string;
  readonly fixture: string;
}

/**
 * A Rust rule that compiles and finds nothing yet, and a fixture that expects a finding. The watched word is the
 * rule's name in snake case, the likeliest start for a rule about a call. Preset `all` keeps it away from users.
 */
export function skeletonOf(id: string): Skeleton {
  const word = id.slice(id.indexOf('/') + 1).replaceAll('-', '_');
  return { rule: ruleSource(id, word), fixture: fixtureSource(id, word) };
}

function ruleSource(id: string, word: string): string {
  return `import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: '${id}',
  severity: 'warning',
  preset: 'all',
  message: '\`${word}()\` is called.',
  why: '${SKELETON_TEXTS.why}',
  instead: '${SKELETON_TEXTS.instead}',
  examples: [
    {
      language: 'rust',
      bad: 'fn run() {\\n    ${word}();\\n}\\n',
      good: 'fn run() {}\\n',
    },
  ],
  languages: {
    rust: {
      evidence: 'word',
      words: ['${word}'],
      check() {
        return undefined;
      },
    },
  },
});
`;
}

function fixtureSource(id: string, word: string): string {
  const call = `${word}()`;
  return `fn run() {
    ${call};
//  ${'^'.repeat(call.length)} ${id}
}

fn look_alike() {
    other_${word}();
    let text = "${call}"; // ${call}
}
`;
}
