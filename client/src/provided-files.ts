import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  ListFilesMethod,
  ListFilesParams,
  ListFilesResult,
  ReadFileMethod,
  ReadFileParams,
  ReadFileResult,
} from '../../server/src/lsp/protocol.ts';

const LIST_FILES: ListFilesMethod = 'shipworthy/listFiles';
const READ_FILE: ReadFileMethod = 'shipworthy/readFile';

/** Lets the server see files that only VS Code can reach: in a browser, or in a folder that is not on a disk. */
export function provideFiles(client: BaseLanguageClient): void {
  client.onRequest(LIST_FILES, async ({ extensions }: ListFilesParams): Promise<ListFilesResult> => {
    const found = await Promise.all(extensions.map((ending) => workspace.findFiles(`**/*${ending}`)));
    return found.flat().map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
  client.onRequest(READ_FILE, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
    } catch (error) {
      client.debug(`${uri} cannot be read.`, error, false);
      return null;
    }
  });
}
