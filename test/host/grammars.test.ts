import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileParsers } from '../../server/src/host/grammars.ts';
import { ROOT } from '../support/root.ts';
import { temporaryFolder } from './temporary-folder.ts';

const RUNTIME = join(ROOT, 'node_modules', 'web-tree-sitter');
const RUST = join(ROOT, 'node_modules', 'tree-sitter-rust');
const FOLDERS = [RUNTIME, RUST];
const AMPLE = { steps: 1_000, milliseconds: 1_000 };
const LONG = 'fn a() { b(c(d(1))); }\n'.repeat(100_000);

describe('parsers', () => {
  it('parse after their grammar is loaded, and not before', async () => {
    const parsers = createFileParsers(FOLDERS);
    expect(parsers.has('rust')).toBe(false);
    expect(parsers.parse('rust', 'fn a() {}', AMPLE)).toBeUndefined();
    expect(await parsers.load('rust')).toBe(true);
    expect(await Promise.all([parsers.load('rust'), parsers.load('rust')])).toEqual([true, true]);
    expect(parsers.has('rust')).toBe(true);
    const tree = parsers.parse('rust', 'fn a() { "日😀"; b() }', AMPLE);
    expect(tree?.rootNode.type).toBe('source_file');
    expect(tree?.rootNode.namedDescendantForIndex(16, 19)?.text).toBe('b()');
    tree?.delete();
  });

  it('stop when their time is over, and start afresh with the next text', async () => {
    const parsers = createFileParsers(FOLDERS);
    await parsers.load('rust');
    const start = performance.now();
    expect(
      parsers.parse('rust', LONG, { steps: Number.POSITIVE_INFINITY, milliseconds: 20 }),
    ).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
    const tree = parsers.parse('rust', 'struct A;', AMPLE);
    expect(tree?.rootNode.namedChild(0)?.type).toBe('struct_item');
    tree?.delete();
    expect(parsers.broken).toBeUndefined();
  });

  it('stop after as many steps, however long these take', async () => {
    const parsers = createFileParsers(FOLDERS);
    await parsers.load('rust');
    const patient = { steps: 5, milliseconds: 60_000 };
    expect(parsers.parse('rust', LONG, patient)).toBeUndefined();
    const tree = parsers.parse('rust', 'struct A;', patient);
    expect(tree?.rootNode.namedChild(0)?.type).toBe('struct_item');
    tree?.delete();
  });

  it('have no grammar for a language without one', async () => {
    expect(await createFileParsers(FOLDERS).load('klingon')).toBe(false);
    expect(await createFileParsers([]).load('rust')).toBe(false);
  });

  it('say that a grammar is damaged', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tree-sitter-rust.wasm'), 'no grammar');
    const parsers = createFileParsers([folder, RUNTIME]);
    await expect(parsers.load('rust')).rejects.toThrow();
    expect(parsers.has('rust')).toBe(false);
  });
});
