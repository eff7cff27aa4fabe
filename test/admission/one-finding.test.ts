import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { testLinter } from '../support/linter.ts';

describe('findings about one comment', () => {
  it.each([
    ['// TODO(2020-01-01): a cache. For now, ask every time.', 'admission/deferral'],
    ['// TODO(2020-01-01): a cache', 'admission/expired-task'],
    ['// TODO: a cache', 'admission/untracked-task'],
    ['// TODO(kim): a cache', 'admission/task-marker'],
  ])('says the most serious thing of %s', async (comment, rule) => {
    const linter = await testLinter({ preset: 'strict' });
    expect(
      idsIn(linter.lint({ path: 'a.rs', language: 'rust', text: `${comment}\nconst LIMIT: u8 = 3;\n` })),
    ).toEqual([rule]);
  });

  it('says the next thing where the most serious one is off', async () => {
    const linter = await testLinter({
      rules: { 'admission/deferral': 'off' },
      comments: { ...DEFAULT_SETTINGS.comments, cues: { 'for now': 'off' } },
    });
    const text = '// TODO: a cache. For now, ask every time.\nconst LIMIT: u8 = 3;\n';
    expect(idsIn(linter.lint({ path: 'a.rs', language: 'rust', text }))).toEqual(['admission/task-marker']);
  });
});

function idsIn({ findings }: { readonly findings: readonly { readonly rule: string }[] }): string[] {
  return findings.map(({ rule }) => rule);
}
