import { describe, expect, it } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver';
import { applyEdits } from '../../server/src/core/text.ts';
import { clientOf } from '../../server/src/lsp/capabilities.ts';
import { hoverAt } from '../../server/src/lsp/hover.ts';
import { toSnippetEdits } from '../../server/src/lsp/to-lsp.ts';
import { ruleOf, testLinter } from '../support/linter.ts';

const linter = await testLinter({ preset: 'strict' });
const CODE = 'const RATE: u8 = 3;\n';

/** The only finding in a comment above a constant, and its ways out. */
function found(comment: string) {
  const source = { path: 'a.rs', language: 'rust', text: `${comment}\n${CODE}` };
  const { findings } = linter.lint(source);
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (finding === undefined) throw new Error(`nothing is found in ${comment}`);
  return { text: source.text, finding, fixes: linter.fixes(source, finding) };
}

describe('the fix of an admission', () => {
  it.each([
    ['// For now, three.', '// TODO(#): For now, three.'],
    ['// The rate. Three for now.', '// The rate. TODO(#): Three for now.'],
    [
      '/*\n * The rate.\n *\n * rate of exchange (placeholder)\n */',
      '/*\n * The rate.\n *\n * TODO(#): rate of exchange (placeholder)\n */',
    ],
    ['/// The rate.\n/// It is fixed for\n/// now.', '/// The rate.\n/// TODO(#): It is fixed for\n/// now.'],
    ['// TODO: three for now', '// TODO(#): three for now'],
    ['// é😀 For now, three.', '// TODO(#): é😀 For now, three.'],
  ])('makes a task of %j', (comment, task) => {
    const { text, finding, fixes } = found(comment);
    expect(finding.rule).toBe('admission/deferral');
    expect(applyEdits(text, fixes[0]?.edits ?? [])).toBe(`${task}\n${CODE}`);
    expect(fixes).toHaveLength(2);
    expect(fixes[0]?.safety).toBe('manual');
    expect(fixes[1]?.title).toBe('Ignore `admission/deferral` here with a reason');
  });

  it('shows the first words of the task', () => {
    const { fixes } = found('// For now, the rate is the same for everybody.');
    expect(fixes[0]?.title).toBe('Track as `TODO(#): For now the rate is ...`');
  });

  it('is done once the task has its ticket', () => {
    expect(found('// TODO(#7): For now, three.').finding.rule).toBe('admission/task-marker');
  });

  it('puts the cursor where the ticket belongs', () => {
    const { text, fixes } = found('// For now, three.');
    expect(toSnippetEdits(text, fixes[0]?.edits ?? [])).toMatchObject([
      { snippet: { kind: 'snippet', value: 'TODO(#$1): $0' } },
    ]);
    expect(toSnippetEdits('', [{ start: 0, end: 0, text: 'a$b}c', blank: 4 }])).toMatchObject([
      { snippet: { value: 'a\\$b\\}$1c$0' } },
    ]);
  });
});

it('makes place for the ticket of a task that has none', () => {
  const { text, finding, fixes } = found('// The rate. TODO: ask the bank');
  expect(finding.rule).toBe('admission/untracked-task');
  expect(applyEdits(text, fixes[0]?.edits ?? [])).toBe(`// The rate. TODO(#): ask the bank\n${CODE}`);
});

describe('the hover of an admission', () => {
  const client = clientOf({ capabilities: {} } as InitializeParams);
  const textOf = (comment: string) => {
    const { finding } = found(comment);
    const context = { findings: [finding], language: 'rust', ruleOf };
    const { line, column } = finding.from;
    const params = { textDocument: { uri: 'file:///a.rs' }, position: { line, character: column } };
    return JSON.stringify(hoverAt(params, context, client)?.contents);
  };

  it('names the words and the code', () => {
    expect(textOf('// For now, three.')).toContain('Says *for now* about `const RATE: u8 = 3;`.');
    expect(textOf('/*\n * The rate.\n * Three for now.\n */')).toContain('Says *for now* about `const');
  });

  it('names what a task is known by', () => {
    expect(textOf('// TODO(kim): ask the bank')).toContain('Decided by: `marker`, `owner`.');
  });
});
