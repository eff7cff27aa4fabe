import { type Disposable, LanguageStatusSeverity, languages } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { StatusMethod, StatusParams } from '../../server/src/lsp/protocol.ts';
import { DOCUMENTS } from './client-options.ts';

const STATUS: StatusMethod = 'shipworthy/status';

/** The item behind `{}` in the status bar. */
export interface Status extends Disposable {
  show(status: StatusParams): void;
  /** Shows what the client's server says about itself, and when it is gone. */
  follow(client: BaseLanguageClient): void;
}

export function createStatus(): Status {
  const item = languages.createLanguageStatusItem('shipworthy.status', DOCUMENTS);
  item.name = 'Shipworthy';
  item.command = { command: 'shipworthy.showLog', title: 'Show Log' };

  function show({ state, detail }: StatusParams): void {
    item.busy = state === 'busy';
    item.severity = state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = 'Shipworthy';
    item.detail = detail;
  }

  return {
    show,
    follow(client) {
      show({ state: 'busy', detail: 'Starting' });
      client.onNotification(STATUS, show);
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) show({ state: 'ready', detail: 'Running' });
        if (newState === State.Stopped) show({ state: 'failed', detail: 'The server is not running' });
      });
    },
    dispose: () => item.dispose(),
  };
}
