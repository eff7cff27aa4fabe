import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { fromContentChange, touches } from '../../server/src/lsp/from-lsp.ts';
import { resultIdOf } from '../../server/src/lsp/result-id.ts';
import { DEFAULT_EDITOR_SETTINGS, decodeEditorSettings } from '../../server/src/lsp/settings.ts';
import { toDiagnostic, toTextEdits } from '../../server/src/lsp/to-lsp.ts';
import { baseName, fileUri, isInside, pathOf, uriKey } from '../../server/src/lsp/uri.ts';

describe('a URI', () => {
  it('has one key however it is written', () => {
    const key = 'file:///c%3A/work/a%20b.rs';
    for (const uri of ['file:///C:/work/a b.rs', 'file:///c:/work/a%20b.rs', 'file:///C%3A/work/a%20b.rs']) {
      expect(uriKey(uri)).toBe(key);
    }
    expect(uriKey('file:///work/')).toBe('file:///work');
    expect(uriKey('untitled:Untitled-1')).toBe('untitled:Untitled-1');
  });

  it('has a path with slashes and the drive in lower case', () => {
    expect(pathOf('file:///C%3A/work/a%20b.rs')).toBe('c:/work/a b.rs');
    expect(pathOf('file:///work/a.rs')).toBe('/work/a.rs');
    expect(pathOf('file://server/share/a.rs')).toBe('//server/share/a.rs');
    expect(uriKey(fileUri('/work/é#1.rs'))).toBe(uriKey('file:///work/%C3%A9%231.rs'));
    expect(baseName('file:///work/shipworthy.json')).toBe('shipworthy.json');
  });

  it('lies in a folder, not beside one whose name starts alike', () => {
    expect(isInside('file:///work/a.rs', 'file:///work')).toBe(true);
    expect(isInside('file:///work', 'file:///work')).toBe(true);
    expect(isInside('file:///workshop/a.rs', 'file:///work')).toBe(false);
  });

  it('may be nonsense', () => {
    for (const uri of ['', '%%%', 'no scheme', '\0', 'file://\\\\x'])
      expect(() => [uriKey(uri), pathOf(uri)]).not.toThrow();
  });
});

describe('a change', () => {
  it('is brought into order', () => {
    const range = { start: { line: 3, character: 1 }, end: { line: 1, character: -4 } };
    expect(fromContentChange({ range, text: 'x' })).toEqual({
      kind: 'edit',
      change: { from: { line: 1, column: 0 }, to: { line: 3, column: 1 }, text: 'x' },
    });
    expect(fromContentChange({ text: 'x' })).toEqual({ kind: 'replace', text: 'x' });
    expect(fromContentChange(null as never)).toBeUndefined();
    expect(fromContentChange({ range: { start: {}, end: null }, text: '' } as never)).toMatchObject({
      change: { from: { line: 0, column: 0 }, to: { line: 0, column: 0 } },
    });
  });

  it('becomes edits with positions in UTF-16 units', () => {
    expect(toTextEdits('a\r\n🦀b', [{ start: 5, end: 6, text: 'c' }])).toEqual([
      { range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } }, newText: 'c' },
    ]);
  });
});

describe('ranges', () => {
  it('touch at their ends', () => {
    const range = (a: number, b: number) => ({ from: { line: 0, column: a }, to: { line: 0, column: b } });
    expect(touches(range(1, 3), range(3, 3))).toBe(true);
    expect(touches(range(1, 3), range(4, 9))).toBe(false);
  });
});

describe('a result id', () => {
  const finding = {
    rule: 'panic/unwrap',
    severity: 'warning' as const,
    message: 'm',
    start: 0,
    end: 1,
    from: { line: 0, column: 0 },
    to: { line: 0, column: 1 },
    related: [
      { start: 2, end: 3, message: 'there', from: { line: 1, column: 0 }, to: { line: 1, column: 1 } },
    ],
  };
  const style = { rulePageBase: undefined, relatedInformation: true, codeDescription: true };
  const idOf = (changes: object) =>
    resultIdOf([toDiagnostic({ ...finding, ...changes }, 'file:///a.rs', style)]);

  it('is the same for the same and differs for whatever can be seen', () => {
    expect(idOf({})).toBe(idOf({}));
    const others = [
      { rule: 'panic/expect' },
      { severity: 'error' },
      { message: 'n' },
      { from: { line: 1, column: 0 } },
      { to: { line: 0, column: 2 } },
      { related: [] },
      { related: [{ ...finding.related[0], message: 'here' }] },
    ];
    const ids = new Set([idOf({}), ...others.map(idOf)]);
    expect(ids.size).toBe(others.length + 1);
  });
});

describe('the settings of the editor', () => {
  it('have the defaults that the manifest shows', () => {
    const { properties } = manifest.contributes.configuration;
    const shown = Object.entries(properties).map(([name, value]) => [
      name.slice('shipworthy.'.length),
      value.default ?? undefined,
    ]);
    const { 'trace.server': _, ...ours } = Object.fromEntries(shown);
    expect(ours).toEqual(DEFAULT_EDITOR_SETTINGS);
  });

  it('are decoded, and what is wrong is named and left out', () => {
    const told: string[] = [];
    const tell = (message: string) => told.push(message);
    expect(decodeEditorSettings(null, tell)).toEqual(DEFAULT_EDITOR_SETTINGS);
    expect(
      decodeEditorSettings({ preset: 'strict', maxFiles: 10, rules: { 'panic/*': 'off' } }, tell),
    ).toEqual({
      ...DEFAULT_EDITOR_SETTINGS,
      preset: 'strict',
      maxFiles: 10,
      rules: { 'panic/*': 'off' },
    });
    expect(told).toEqual([]);
    expect(decodeEditorSettings({ preset: 'loud', maxFiles: -1, rules: [], workspaceScan: 1 }, tell)).toEqual(
      DEFAULT_EDITOR_SETTINGS,
    );
    expect(told).toHaveLength(4);
  });
});
