import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEditor } from './support/editor.ts';
import { copyServer } from './support/server-bundle.ts';

const TEXT = 'fn a() {\n    // TODO\n}\n';
const MARKER = '1:7 admission/task-marker';

let folder: string;
let bundle: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shipworthy-start-'));
  bundle = copyServer(folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Starts the server, has it judge a text, and ends it. */
async function codesOfOneSession(): Promise<string[]> {
  const editor = await startEditor({ bundle });
  editor.open('file:///nowhere/src/lib.rs', TEXT);
  const codes = await editor.codes('file:///nowhere/src/lib.rs');
  expect(await editor.quit()).toBe(0);
  return codes;
}

function caches(): string[] {
  return readdirSync(folder).filter((name) => name.includes('.cache'));
}

function cacheFile(): string {
  return join(folder, caches()[0] ?? 'none');
}

describe('the code that was compiled', () => {
  it('is kept beside the server, and used by the next', async () => {
    expect(await codesOfOneSession()).toContain(MARKER);
    expect(caches()).toHaveLength(1);
    const kept = readFileSync(cacheFile());
    expect(await codesOfOneSession()).toContain(MARKER);
    expect(caches()).toHaveLength(1);
    expect(readFileSync(cacheFile()).equals(kept)).toBe(true);
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (kept: Buffer) => kept.subarray(0, kept.length / 2)],
    ['of another V8', (kept: Buffer) => Buffer.from(kept).fill(7, 0, 64)],
    ['damaged', (kept: Buffer) => Buffer.from(kept).fill(7, kept.length >> 1, (kept.length >> 1) + 64)],
  ])('is made anew where it is %s', async (_, damaged) => {
    await codesOfOneSession();
    const kept = readFileSync(cacheFile());
    const broken = damaged(kept);
    writeFileSync(cacheFile(), broken);
    expect(await codesOfOneSession()).toContain(MARKER);
    expect(readFileSync(cacheFile()).equals(broken)).toBe(false);
  });

  it('is missed by nobody where it cannot be written', async () => {
    await codesOfOneSession();
    const file = cacheFile();
    rmSync(file);
    mkdirSync(file);
    expect(await codesOfOneSession()).toContain(MARKER);
    expect(caches()).toHaveLength(1);
  });
});
