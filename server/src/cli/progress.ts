import { isTerminal, write } from './output.ts';

/** A line on the terminal that counts files, when the work takes longer than a second. */
export interface Progress {
  update(done: number): void;
  clear(): void;
}

const DELAY_MILLISECONDS = 1000;
const REFRESH_MILLISECONDS = 100;

/** The standard error stream carries it, so that output in a pipe stays clean. */
export function createProgress(total: number): Progress {
  let next = Date.now() + DELAY_MILLISECONDS;
  let isShown = false;
  let isWanted: boolean | undefined;
  return {
    update(done) {
      const now = Date.now();
      if (now < next) return;
      next = now + REFRESH_MILLISECONDS;
      isWanted ??= isTerminal(2);
      if (!isWanted) return;
      isShown = true;
      write(2, `\r\u001B[K${done} of ${total} files checked`);
    },
    clear() {
      if (isShown) write(2, '\r\u001B[K');
      isShown = false;
    },
  };
}
