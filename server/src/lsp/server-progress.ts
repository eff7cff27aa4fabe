import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ProgressReporter } from './closed-files.ts';

/** Scans shorter than this show no progress: it would only flicker. */
const DELAY_MILLISECONDS = 1000;

/** Shows the progress of scans that take long to clients that gave no place to show it. */
export function createServerProgress(connection: Connection): ProgressReporter {
  let delay: ReturnType<typeof setTimeout> | undefined;
  let shown: WorkDoneProgressServerReporter | undefined;

  async function show(detail: string): Promise<void> {
    const asked = delay;
    const reporter = await connection.window.createWorkDoneProgress();
    if (delay !== asked) return;
    reporter.begin('Shipworthy', 0, detail, false);
    shown = reporter;
  }
  return {
    begin(detail) {
      delay = setTimeout(() => {
        show(detail).catch((error: unknown) => {
          connection.console.error(`The progress could not be shown: ${String(error)}`);
        });
      }, DELAY_MILLISECONDS);
    },
    report: (percentage, detail) => shown?.report(percentage, detail),
    end() {
      clearTimeout(delay);
      delay = undefined;
      shown?.done();
      shown = undefined;
    },
  };
}
