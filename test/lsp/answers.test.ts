import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, Hover, TextDocumentEdit } from 'vscode-languageserver/node';
import { applyEdits, lineStartsOf, offsetAt } from '../../server/src/core/text.ts';
import unwrap from '../../server/src/rules/panic/unwrap.ts';
import { type Editor, startEditor } from './support/editor.ts';

const TEXT = `fn a(x: Option<u8>) -> u8 {
    x.lock().unwrap();
    x.unwrap()
}
// TODO later
`;

let editor: Editor;
let lastDocument = 0;

beforeAll(async () => {
  editor = await startEditor({ initializationOptions: { rulePageBase: 'editor://rule/' } });
});
afterAll(() => editor.quit());

function opened(text: string): string {
  const uri = `file:///nowhere/src/answers-${++lastDocument}.rs`;
  editor.open(uri, text);
  return uri;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

async function actions(
  uri: string,
  start: Place,
  end: Place,
  only?: readonly string[],
): Promise<CodeAction[]> {
  const { items } = await editor.pull(uri);
  const context = { diagnostics: items, ...(only ? { only } : {}) };
  return editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start, end },
    context,
  });
}

function hover(uri: string, line: number, character: number): Promise<Hover | null> {
  return editor.connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line, character },
  });
}

const ALL: readonly [Place, Place] = [
  { line: 0, character: 0 },
  { line: 99, character: 0 },
];

describe('the light bulb', () => {
  it('offers what solves the finding under it, ignoring last, with the diagnostic it is for', async () => {
    const uri = opened(TEXT);
    const at = { line: 2, character: 8 };
    const found = await actions(uri, at, at);
    expect(found.length).toBeGreaterThan(0);
    expect(found.at(-1)?.title).toContain('gnore');
    const { items } = await editor.pull(uri);
    const own = items.find(({ range }) => range.start.line === 2);
    for (const action of found) {
      expect(action.kind).toBe('quickfix');
      expect(action.diagnostics).toEqual([own]);
    }
    expect(found.filter(({ isPreferred }) => isPreferred).length).toBeLessThanOrEqual(1);
  });

  it('offers edits for the version that it has seen', async () => {
    const uri = opened(TEXT);
    editor.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '\n',
    });
    const found = await actions(uri, { line: 3, character: 8 }, { line: 3, character: 8 });
    for (const action of found) {
      expect(action.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 2 } }]);
    }
  });

  it('offers nothing where nothing was found, and only what is asked for', async () => {
    const uri = opened(TEXT);
    expect(await actions(uri, { line: 0, character: 0 }, { line: 0, character: 2 })).toEqual([]);
    expect(await actions(uri, ...ALL, ['refactor'])).toEqual([]);
    const kinds = async (only: string[]) =>
      new Set((await actions(uri, ...ALL, only)).map(({ kind }) => kind));
    expect(await kinds(['quickfix'])).toEqual(new Set(['quickfix']));
    expect(await kinds(['source.fixAll.eslint'])).toEqual(new Set());
    const all = await actions(uri, ...ALL);
    expect(all.some(({ kind }) => kind === 'source.fixAll.shipworthy')).toBe(false);
  });

  it('lists the real fixes of all findings before any way to ignore them', async () => {
    const titles = (await actions(opened(TEXT), ...ALL)).map(({ title }) => /ignore/i.test(title));
    expect(titles).toEqual([...titles].sort());
  });

  it('fixes all that is safe to fix at once, also what is nested, without overlap', async () => {
    const text = 'fn a() {\n    let b = dbg!(1);\n    let c = dbg!(dbg!(2) + dbg!(dbg!(3)));\n}\n';
    const uri = opened(text);
    for (const only of [['source.fixAll'], ['source.fixAll.shipworthy']]) {
      const [action, ...more] = await actions(uri, ...ALL, only);
      expect(more).toEqual([]);
      expect(action?.kind).toBe('source.fixAll.shipworthy');
      expect(applied(text, action)).toBe('fn a() {\n    let b = 1;\n    let c = 2 + 3;\n}\n');
    }
  });
});

describe('the hover', () => {
  it('says why, what to do, how it looks and how to keep it, and not again what the diagnostic says', async () => {
    const uri = opened(TEXT);
    const shown = await hover(uri, 2, 8);
    const { kind, value = '' } = (shown?.contents ?? {}) as { kind?: string; value?: string };
    expect(kind).toBe('markdown');
    const { why, instead, message } = unwrap;
    expect(value.startsWith(`${why}\n\n${instead}\n\n\`\`\`rust\n`)).toBe(true);
    expect(value).toContain('`// shipworthy-ignore panic/unwrap: reason`');
    expect(value).not.toContain(message);
    expect(shown?.range?.start.line).toBe(2);
  });

  it('is short, with all that a person needs in the first dozen lines', async () => {
    const text = `${'fn a() {}\n'.repeat(1100)}// For now this is not implemented, so it returns nothing.\n`;
    const uri = opened(text);
    const { items } = await editor.pull(uri);
    expect(items.length).toBeGreaterThan(1);
    for (const { range } of items) {
      const shown = await hover(uri, range.start.line, range.start.character);
      const { value = '' } = (shown?.contents ?? {}) as { value?: string };
      expect(value).toContain('shipworthy-ignore');
      expect(value.split('\n').length, value).toBeLessThanOrEqual(16);
    }
  });

  it('says nothing elsewhere', async () => {
    const uri = opened(TEXT);
    expect(await hover(uri, 0, 0)).toBeNull();
    expect(await hover(uri, 9000, 9000)).toBeNull();
    expect(await hover('file:///nowhere/at-all.rs', 0, 0)).toBeNull();
  });
});

/** The text after the action's edits. @throws when they overlap. */
function applied(text: string, action: CodeAction | undefined): string {
  const lineStarts = lineStartsOf(text);
  const changes = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const at = ({ line, character }: Place) => offsetAt(text, lineStarts, { line, column: character });
  const edits = changes.flatMap(({ edits }) =>
    (edits as { range: { start: Place; end: Place }; newText: string }[]).map(({ range, newText }) => ({
      start: at(range.start),
      end: at(range.end),
      text: newText,
    })),
  );
  return applyEdits(text, edits);
}
