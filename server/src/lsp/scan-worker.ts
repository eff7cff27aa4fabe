import type { MessagePort } from 'node:worker_threads';
import { grammarFiles } from '../host/grammars.ts';
import { createTreeSitterParsers } from '../syntax/tree-sitter.ts';
import { createGrammars } from './grammars.ts';
import { createJudge } from './judge.ts';
import { createNodeWorkspace } from './node-workspace.ts';
import { scan } from './scan.ts';
import { DEFAULT_EDITOR_SETTINGS, type EditorSettings } from './settings.ts';
import { createBreath } from './turns.ts';
import { isInside, uriKey } from './uri.ts';
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts';

/** How often the worker looks for messages while it scans. */
const SLICE_MILLISECONDS = 25;

/** Runs in a worker thread: scans what it is told to, and is thrown away when its parser breaks. */
export function runScanWorker(port: MessagePort, { grammarFolders }: WorkerStart): void {
  const say = (message: FromWorker) => port.postMessage(message);
  const workspace = createNodeWorkspace();
  const grammars = createGrammars(createTreeSitterParsers(grammarFiles(grammarFolders)), (message) =>
    say({ kind: 'complaint', message }),
  );
  let settings: readonly (readonly [string, EditorSettings])[] = [];
  const judge = createJudge({
    workspace,
    grammars,
    async settingsOf(uri) {
      const key = uriKey(uri);
      return settings.find(([folder]) => isInside(key, folder))?.[1] ?? DEFAULT_EDITOR_SETTINGS;
    },
  });
  const running = new Map<number, { readonly stop: AbortController; next: () => void }>();

  async function start({ id, plan, settings: given }: ToWorker & { kind: 'scan' }): Promise<void> {
    const state = { stop: new AbortController(), next: (): void => undefined };
    running.set(id, state);
    settings = given;
    workspace.setFolders(given.map(([folder]) => folder));
    const parts = {
      workspace,
      judge,
      isBroken: grammars.isBroken,
      breathe: createBreath(SLICE_MILLISECONDS),
    };
    try {
      const emit: Parameters<typeof scan>[2] = (batch, progress) =>
        new Promise((resolve) => {
          state.next = resolve;
          say({ kind: 'batch', id, batch, progress });
        });
      say({ kind: 'done', id, summary: await scan(plan, parts, emit, state.stop.signal) });
    } catch (error) {
      say({
        kind: 'failed',
        id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    } finally {
      running.delete(id);
    }
  }

  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'scan':
        void start(message);
        break;
      case 'next':
        running.get(message.id)?.next();
        break;
      case 'stop':
        running.get(message.id)?.stop.abort();
        break;
      case 'forget':
        judge.forget();
        break;
    }
  });
}
