import { type Corpus, textOfLength } from './corpus.ts';
import { startEditor } from './editor.ts';
import { costOf } from './processes.ts';
import { ratioOf, type Spread, spreadOf } from './statistics.ts';

export interface StartResult {
  readonly characters: number;
  readonly findings: number;
  /** From the start of the process to the first diagnostics, in milliseconds. */
  readonly first: Spread;
  /** A node that does nothing, from its start to its end. */
  readonly bare: Spread;
  readonly ratio: Spread;
}

const CHARACTERS = 20_000;

/** The server starts and gets its first file at once, beside a node that starts and ends. */
export async function measureStart(server: string, corpus: Corpus, rounds: number): Promise<StartResult> {
  const text = textOfLength(corpus, CHARACTERS, '.unwrap()');
  const first: number[] = [];
  const bare: number[] = [];
  let findings = 0;
  for (let round = 0; round < rounds; round++) {
    bare.push((await costOf({ file: process.execPath, args: ['-e', '0'] })).milliseconds);
    const start = performance.now();
    const editor = await startEditor(server, 'push', { waits: false });
    await editor.open(text);
    first.push(performance.now() - start);
    findings = editor.findings;
    await editor.quit();
  }
  return {
    characters: text.length,
    findings,
    first: spreadOf(first),
    bare: spreadOf(bare),
    ratio: ratioOf(first, bare),
  };
}
