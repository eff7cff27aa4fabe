import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTextReader } from '../../server/src/host/read-text.ts';
import { temporaryFolder } from './temporary-folder.ts';

function read(bytes: Buffer | string, maxBytes?: number) {
  const path = join(temporaryFolder(), 'a.rs');
  writeFileSync(path, bytes);
  return createTextReader(maxBytes).read(path);
}

describe('reading', () => {
  it.each(['', 'fn main() {}\n', 'let s = "äöü 日本 😀";\r\n', 'a\rb\u2028c'])(
    'gives the text %j',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'text', text });
    },
  );

  it('leaves out a byte order mark, as editors do', () => {
    expect(read('\uFEFFfn a() {}')).toMatchObject({ text: 'fn a() {}' });
    expect(read('a\uFEFFb')).toMatchObject({ text: 'a\uFEFFb' });
  });

  it('replaces what is not UTF-8', () => {
    expect(read(Buffer.from([0x61, 0xff, 0x62, 0xc3]))).toMatchObject({ text: 'a\uFFFDb\uFFFD' });
  });

  it('leaves out binary files and UTF-16', () => {
    expect(read('a\0b')).toEqual({ kind: 'binary', reason: 'binary' });
    expect(read(Buffer.from('\uFEFFab', 'utf16le'))).toEqual({ kind: 'binary', reason: 'encoded as UTF-16' });
    expect(read(`${' '.repeat(9000)}\0`)).toMatchObject({ kind: 'text' });
  });

  it('reads what is larger than its buffer', () => {
    const text = 'äb\n'.repeat(300_000);
    expect(read(text)).toMatchObject({ kind: 'text', text });
    const exact = 'x'.repeat(256 * 1024);
    expect(read(exact)).toMatchObject({ text: exact });
  });

  it('leaves out what is too large', () => {
    expect(read('x'.repeat(2 * 1024 * 1024 + 1), 2 * 1024 * 1024)).toEqual({
      kind: 'too-large',
      reason: 'larger than 2 MB',
    });
  });

  it('keeps nothing of the file before', () => {
    const folder = temporaryFolder();
    const reader = createTextReader();
    writeFileSync(join(folder, 'long'), '\uFEFFlong\0'.repeat(10));
    writeFileSync(join(folder, 'short'), 'ab');
    reader.read(join(folder, 'long'));
    expect(reader.read(join(folder, 'short'))).toMatchObject({ text: 'ab' });
  });

  it('says why a file cannot be read', () => {
    const folder = temporaryFolder();
    const reader = createTextReader();
    expect(reader.read(join(folder, 'gone'))).toEqual({
      kind: 'unreadable',
      reason: 'cannot be read: ENOENT',
    });
    expect(reader.read(folder)).toEqual({ kind: 'unreadable', reason: 'cannot be read: EISDIR' });
  });
});
