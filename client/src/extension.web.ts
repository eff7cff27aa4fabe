import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import grammars from '../../grammars/grammars.json';
import type { WasmMessage } from '../../server/src/lsp/protocol.ts';
import { clientOptions } from './client-options.ts';
import { startSession } from './session.ts';

/** Entry in the web extension host: the server is a worker, which gets the bytes of its parsers as its first message. */
export async function activate(context: ExtensionContext): Promise<void> {
  const startWorker = async () => {
    const worker = new Worker(bundled(context, 'server.web.js').toString(true));
    worker.postMessage(await parserBytes(context));
    // VS Code replaces the global `Worker`, so the client does not recognise one; it does take a reader and a writer.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const options = clientOptions(context);
  await startSession(context, () => new LanguageClient('shipworthy', 'Shipworthy', startWorker, options));
}

async function parserBytes(context: ExtensionContext): Promise<WasmMessage> {
  const files = await Promise.all(
    grammars.map(async ({ file }) => [file, await workspace.fs.readFile(bundled(context, file))] as const),
  );
  return { shipworthyWasm: Object.fromEntries(files) };
}

function bundled(context: ExtensionContext, name: string): Uri {
  return Uri.joinPath(context.extensionUri, 'dist', name);
}
