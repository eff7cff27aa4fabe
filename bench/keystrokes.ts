import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Corpus, textOfLines } from './corpus.ts';
import { type Editor, type Mode, startEditor } from './editor.ts';
import { editsOf, type Typing } from './edits.ts';
import { cpuOf, residentMegabytes } from './processes.ts';
import { quantile, ratioOf, type Spread, spreadOf } from './statistics.ts';

/** What is typed into what. */
export interface Scenario {
  readonly lines: number;
  readonly mode: Mode;
  readonly typing: Typing;
  /** Many top-level items, as real files have them, or all of them in one module. */
  readonly shape: 'items' | 'module';
}

export interface KeystrokeOptions extends Scenario {
  readonly server: string;
  readonly idleServer: string;
  readonly corpus: Corpus;
  readonly rounds: number;
}

/** From a change to its diagnostics, in milliseconds; one value of each spread is one round. */
export interface KeystrokeResult {
  readonly scenario: Scenario;
  readonly findings: number;
  readonly open: Spread;
  /** The first keystrokes in a fresh server, before the machine code is warm. */
  readonly first: Spread;
  readonly p50: Spread;
  readonly p99: Spread;
  readonly idleP50: Spread;
  readonly idleP99: Spread;
  /** p50 over the p50 of the server that does nothing, round by round. */
  readonly ratio: Spread;
  /** Processor time of a keystroke in the server; other work on the machine does not stretch it. Not a number outside of Linux. */
  readonly cpu: Spread;
  readonly idleCpu: Spread;
  /** Resident memory of the server in megabytes; `undefined` outside of Linux. */
  readonly memoryOpen: number | undefined;
  readonly memoryEdited: number | undefined;
}

/** Measured keystrokes of a round; as many as a person types in a minute or less. */
export const EDITS = 200;
/** Keystrokes before those, which are reported apart. */
export const FIRST_EDITS = 50;
/** Between two keystrokes: enough for a server to finish what it does after it answered. */
const PAUSE_MILLISECONDS = 2;

interface Round {
  readonly open: number;
  readonly first: readonly number[];
  readonly edits: readonly number[];
  readonly idle: readonly number[];
  readonly cpu: number;
  readonly idleCpu: number;
  readonly findings: number;
  readonly memoryOpen: number | undefined;
  readonly memoryEdited: number | undefined;
}

/** Types the same into both servers, keystroke by keystroke, each going first every other time. */
export async function measureKeystrokes(options: KeystrokeOptions): Promise<KeystrokeResult> {
  const { lines, mode, typing, shape } = options;
  const items = textOfLines(options.corpus, lines);
  const text = shape === 'items' ? items : `mod all {\n${items}}\n`;
  const rounds: Round[] = [];
  for (let seed = 1; seed <= options.rounds; seed++) rounds.push(await playRound(options, text, seed));
  const over = (pick: (round: Round) => number) => spreadOf(rounds.map(pick));
  const last = rounds.at(-1);
  return {
    scenario: { lines, mode, typing, shape },
    findings: last?.findings ?? 0,
    open: over(({ open }) => open),
    first: over(({ first }) => quantile(first, 0.5)),
    p50: over(({ edits }) => quantile(edits, 0.5)),
    p99: over(({ edits }) => quantile(edits, 0.99)),
    idleP50: over(({ idle }) => quantile(idle, 0.5)),
    idleP99: over(({ idle }) => quantile(idle, 0.99)),
    ratio: ratioOf(
      rounds.map(({ edits }) => quantile(edits, 0.5)),
      rounds.map(({ idle }) => quantile(idle, 0.5)),
    ),
    cpu: over(({ cpu }) => cpu),
    idleCpu: over(({ idleCpu }) => idleCpu),
    memoryOpen: last?.memoryOpen,
    memoryEdited: last?.memoryEdited,
  };
}

async function playRound(options: KeystrokeOptions, text: string, seed: number): Promise<Round> {
  const ours = await startEditor(options.server, options.mode);
  const idle = await startEditor(options.idleServer, options.mode);
  try {
    const open = await ours.open(text);
    await idle.open(text);
    const memoryOpen = residentMegabytes(ours.pid);
    const edits = editsOf(text, FIRST_EDITS + EDITS, options.typing, seed);
    const first = await typeBoth(ours, idle, edits.slice(0, FIRST_EDITS));
    const before = [cpuOf(ours.pid), cpuOf(idle.pid)] as const;
    const times = await typeBoth(ours, idle, edits.slice(FIRST_EDITS));
    return {
      open,
      first: first.ours,
      edits: times.ours,
      idle: times.idle,
      cpu: ((cpuOf(ours.pid) ?? Number.NaN) - (before[0] ?? 0)) / EDITS,
      idleCpu: ((cpuOf(idle.pid) ?? Number.NaN) - (before[1] ?? 0)) / EDITS,
      findings: ours.findings,
      memoryOpen,
      memoryEdited: residentMegabytes(ours.pid),
    };
  } finally {
    await Promise.all([ours.quit(), idle.quit()]);
  }
}

async function typeBoth(
  ours: Editor,
  idle: Editor,
  edits: readonly TextDocumentContentChangeEvent[],
): Promise<{ readonly ours: readonly number[]; readonly idle: readonly number[] }> {
  const times = { ours: [] as number[], idle: [] as number[] };
  for (const [index, edit] of edits.entries()) {
    const isFirst = index % 2 === 0;
    if (isFirst) times.ours.push(await ours.change(edit));
    times.idle.push(await idle.change(edit));
    if (!isFirst) times.ours.push(await ours.change(edit));
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  return times;
}
