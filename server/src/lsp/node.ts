import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { grammarFiles } from '../host/grammars.ts';
import { createTreeSitterParsers } from '../syntax/tree-sitter.ts';
import { createClientWorkspace } from './client-workspace.ts';
import { joinMessages } from './joined-messages.ts';
import { createLocalScanner } from './local-scanner.ts';
import { createMixedScanner, createMixedWorkspace } from './mixed-workspace.ts';
import { createNodeWorkspace } from './node-workspace.ts';
import { runScanWorker } from './scan-worker.ts';
import { startServer } from './server.ts';
import { isWorkerStart, SCAN_WORKER } from './worker-messages.ts';
import { createWorkerScanner } from './worker-scanner.ts';

/** The grammars lie beside the bundle. */
const GRAMMAR_FOLDERS = [__dirname];

/** The bundle starts itself again as the worker that scans. */
if (process.argv.includes(SCAN_WORKER)) void work();
else serve();

async function work(): Promise<void> {
  const { parentPort, workerData } = await import('node:worker_threads');
  if (parentPort && isWorkerStart(workerData)) runScanWorker(parentPort, workerData);
}

function serve(): void {
  if (process.argv.includes('--stdio')) joinMessages(process.stdout);
  const connection = createConnection(ProposedFeatures.all);
  // What slips through every boundary is told, and typing goes on.
  const tell = (error: unknown) =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.on('uncaughtException', tell).on('unhandledRejection', tell);
  startServer(connection, {
    parsers: createTreeSitterParsers(grammarFiles(GRAMMAR_FOLDERS)),
    workspace({ providesFiles }) {
      const disk = createNodeWorkspace();
      return providesFiles ? createMixedWorkspace(disk, createClientWorkspace(connection)) : disk;
    },
    scanner({ client, workspace, judge, grammars, settingsOf, onComplaint }) {
      const options = { script: __filename, grammarFolders: GRAMMAR_FOLDERS, settingsOf, onComplaint };
      const worker = createWorkerScanner(options);
      if (!client.providesFiles) return worker;
      return createMixedScanner(worker, createLocalScanner({ workspace, judge, grammars }));
    },
  });
}
