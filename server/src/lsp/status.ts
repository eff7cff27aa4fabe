import type { Connection } from 'vscode-languageserver';
import type { StatusMethod, StatusParams } from './protocol.ts';

const STATUS: StatusMethod = 'shipworthy/status';

/** Tells the client what its status item shows. A failure stays until the server is restarted. */
export interface Status {
  busy(detail: string): void;
  ready(detail: string): void;
  failed(detail: string): void;
}

export function createStatus(connection: Connection): Status {
  let last: StatusParams | undefined;
  const show = (params: StatusParams) => {
    if (last?.state === 'failed' || (last?.state === params.state && last.detail === params.detail)) return;
    last = params;
    connection.sendNotification(STATUS, params).catch((error: unknown) => {
      connection.console.error(`The status could not be sent: ${String(error)}`);
    });
  };
  return {
    busy: (detail) => show({ state: 'busy', detail }),
    ready: (detail) => show({ state: 'ready', detail }),
    failed: (detail) => show({ state: 'failed', detail }),
  };
}
