import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/languages/language.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';
import type { LexicalTable } from '../../server/src/lexer/table.ts';
import { testLinter } from '../support/linter.ts';

const linter = await testLinter();
const RULE = 'admission/task-marker';

/** A comment as the language has it, of a kind that may stand anywhere in a file. */
function commentIn({ lineComments, blockComments, markup }: LexicalTable, text: string): string {
  const [block] = markup?.at === 'file' ? markup.blockComments : [];
  const [line] = lineComments;
  if (!block && line) return `${line.open} ${text}`;
  const { open, close } = block ?? blockComments[0] ?? { open: '', close: '' };
  return `${open} ${text} ${close}`;
}

describe.each(LANGUAGES.map((language): [string, Language] => [language.id, language]))(
  '%s',
  (_, language) => {
    const source = { path: `src/sample${language.extensions[0] ?? ''}`, language: language.id };
    const text = `\n${commentIn(language.lexical, 'TODO: more')}\nx\n`;

    it('finds a task in a comment', () => {
      expect(linter.lint({ ...source, text }).findings.map(({ rule }) => rule)).toEqual([RULE]);
    });

    it('silences it by the directive that the fix writes', () => {
      const [finding] = linter.lint({ ...source, text }).findings;
      if (!finding) throw new Error('nothing was found');
      const [edit] = linter.fixes({ ...source, text }, finding).at(-1)?.edits ?? [];
      if (!edit) throw new Error('there is no fix');
      const written = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      const reasoned = written.replace(`${RULE}: `, `${RULE}: it is planned `);
      expect(linter.lint({ ...source, text: reasoned }).findings).toEqual([]);
    });
  },
);

it.each([
  ['typescriptreact', 'const a = <p>\n  {/* TODO: more */}\n</p>;\n', '{/* shipworthy-ignore'],
  ['vue', '<script>\n// TODO: more\n</script>\n', '\n// shipworthy-ignore'],
  ['html', '<style>\n/* TODO: more */\n</style>\n', '\n/* shipworthy-ignore'],
  ['html', '<!--\n  TODO: more\n-->\n', '<!-- shipworthy-ignore'],
  ['php', '<?php\n# TODO: more\n', '\n// shipworthy-ignore'],
  ['python', 'def f():\n    """One.\n\n    TODO: more\n    """\n', '    # shipworthy-ignore'],
])('the directive takes the form of its place in %s: %j', (language, text, expected) => {
  const source = { path: 'src/sample', language, text };
  const [finding] = linter.lint(source).findings;
  if (!finding) throw new Error('nothing was found');
  const [edit] = linter.fixes(source, finding).at(-1)?.edits ?? [];
  if (!edit) throw new Error('there is no fix');
  const written = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  expect(written).toContain(expected);
  const reasoned = written.replace(`${RULE}: `, `${RULE}: it is planned `);
  expect(linter.lint({ ...source, text: reasoned }).findings).toEqual([]);
});
