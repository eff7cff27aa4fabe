import { commands, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ScanMethod } from '../../server/src/lsp/protocol.ts';
import { openConfiguration } from './configuration-file.ts';
import { provideFiles } from './provided-files.ts';
import { registerRulePages } from './rule-pages.ts';
import { createStatus } from './status.ts';

const SCAN: ScanMethod = 'shipworthy/scanWorkspace';

/**
 * Starts the server and registers everything around it, until the extension ends. A server that does not start is
 * shown in the status item, not thrown, so that the commands are there to look at the log and to start it again.
 */
export async function startSession(
  context: ExtensionContext,
  createClient: () => BaseLanguageClient,
): Promise<void> {
  const status = createStatus();

  async function start(): Promise<BaseLanguageClient> {
    // A client whose start failed cannot be started again, so each start has its own.
    const client = createClient();
    status.follow(client);
    provideFiles(client);
    try {
      await client.start();
    } catch (error) {
      client.error('The server did not start.', error, false);
      status.show({ state: 'failed', detail: 'The server did not start' });
    }
    return client;
  }

  let current = start();
  const restart = () => {
    current = current.then(stop).then(start);
    return current;
  };
  context.subscriptions.push(
    status,
    { dispose: () => current.then(stop) },
    registerRulePages(context),
    commands.registerCommand('shipworthy.restart', async () => void (await restart())),
    commands.registerCommand('shipworthy.showLog', async () => (await current).outputChannel.show()),
    commands.registerCommand('shipworthy.scanWorkspace', async () => (await current).sendRequest(SCAN)),
    commands.registerCommand('shipworthy.openConfig', openConfiguration),
  );
  await current;
}

/** Clears the client's diagnostics too. */
async function stop(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.dispose();
}
