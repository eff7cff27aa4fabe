import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Corpus, textOfLength } from './corpus.ts';
import { startEditor } from './editor.ts';
import { costOf } from './processes.ts';
import { ratioOf, type Spread, spreadOf } from './statistics.ts';

export interface StartResult {
  readonly characters: number;
  readonly findings: number;
  /** From the start of the process to the first diagnostics, in milliseconds. */
  readonly first: Spread;
  /** The same for a server that was never started before: it has no compiled code beside it. */
  readonly fresh: Spread;
  /** A node that does nothing, from its start to its end. */
  readonly bare: Spread;
  readonly ratio: Spread;
}

const CHARACTERS = 20_000;

/** The server starts and gets its first file at once, beside a node that starts and ends. */
export async function measureStart(server: string, corpus: Corpus, rounds: number): Promise<StartResult> {
  const text = textOfLength(corpus, CHARACTERS, '.unwrap()');
  const first: number[] = [];
  const fresh: number[] = [];
  const bare: number[] = [];
  let findings = 0;
  for (let round = 0; round < rounds; round++) {
    bare.push((await costOf({ file: process.execPath, args: ['-e', '0'] })).milliseconds);
    forgetCode(server);
    fresh.push((await startOnce(server, text)).milliseconds);
    const again = await startOnce(server, text);
    first.push(again.milliseconds);
    findings = again.findings;
  }
  return {
    characters: text.length,
    findings,
    first: spreadOf(first),
    fresh: spreadOf(fresh),
    bare: spreadOf(bare),
    ratio: ratioOf(first, bare),
  };
}

async function startOnce(server: string, text: string): Promise<{ milliseconds: number; findings: number }> {
  const start = performance.now();
  const editor = await startEditor(server, 'push', { waits: false });
  await editor.open(text);
  const milliseconds = performance.now() - start;
  const { findings } = editor;
  await editor.quit();
  return { milliseconds, findings };
}

/** Removes what an earlier server has kept. */
function forgetCode(server: string): void {
  const folder = dirname(server);
  for (const name of readdirSync(folder)) if (name.endsWith('.cache')) rmSync(join(folder, name));
}
