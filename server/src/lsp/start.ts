import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { SCAN_WORKER } from './worker-messages.ts';

/**
 * Starts the server, and keeps what V8 made of its code beside it: compiling is a third of the time to the first
 * diagnostics, and is done once for each version. The cache is made of what ran until then, so that functions are in it
 * which V8 compiles when they are first called. Where it does not fit this V8 it is made anew; where it cannot be
 * written the server compiles as any program does.
 */
const BUNDLE = join(__dirname, 'server.main.js');
/** V8 knows its own version and flags, and of the code only how long it is: the name says which code it is. */
const CACHE = join(__dirname, `server.${BUNDLE_DIGEST}.cache`);
/** A sum stands behind the data. */
const SUM_BYTES = 4;
/** In words of 4 bytes. */
const STRIDE = 16;
/** By then the first documents are judged. */
const KEEP_AFTER_MILLISECONDS = 3000;

/** The first characters of the bundle's digest, put here by the build. */
declare const BUNDLE_DIGEST: string;

const cachedData = cached();
/** The build wraps the bundle into a function of what a module of CommonJS is given. */
const script = new Script(readFileSync(BUNDLE, 'utf8'), {
  filename: BUNDLE,
  ...(cachedData === undefined ? {} : { cachedData }),
});
// A worker runs other code than the first documents need.
if (script.cachedDataRejected !== false && !process.argv.includes(SCAN_WORKER)) keepSoon();
script.runInThisContext()(exports, require, module, __filename, __dirname);

function cached(): Buffer | undefined {
  try {
    const file = readFileSync(CACHE);
    const data = file.subarray(0, -SUM_BYTES);
    return file.readInt32LE(data.length) === sumOf(data) ? data : undefined;
  } catch {
    // There is none yet.
    return undefined;
  }
}

/**
 * V8 believes what it reads, and a damaged cache would end every start. Files are lost by the block: a word of each 64
 * bytes tells, where all words would take 2 ms.
 */
function sumOf(data: Buffer): number {
  const words = new Int32Array(data.buffer, data.byteOffset, data.length >> 2);
  let sum = data.length;
  for (let index = 0; index < words.length; index += STRIDE)
    sum = (Math.imul(sum, 31) + (words[index] ?? 0)) | 0;
  return sum;
}

/** Servers that end before that keep what they have. */
function keepSoon(): void {
  const timer = setTimeout(keep, KEEP_AFTER_MILLISECONDS).unref();
  process.once('exit', keep);
  function keep(): void {
    clearTimeout(timer);
    process.off('exit', keep);
    const draft = `${CACHE}.${process.pid}`;
    try {
      const data = script.createCachedData();
      const sum = Buffer.alloc(SUM_BYTES);
      sum.writeInt32LE(sumOf(data));
      writeFileSync(draft, Buffer.concat([data, sum]));
      renameSync(draft, CACHE);
    } catch {
      // The extension's folder is not ours to write to, and the next start is as slow as this one.
      rmSync(draft, { force: true });
    }
  }
}
