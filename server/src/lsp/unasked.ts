import type { OpenDocument } from './documents.ts';

/**
 * Open documents on which the verdict may be news, and which the client did not ask about. A client asks about
 * what it shows; VS Code keeps a document open for minutes after its editor was closed, opens some that it never
 * shows, and after a restart asks about neither.
 */
export interface Unasked {
  /** The document was opened or changed, or is judged by something else. */
  add(document: OpenDocument): void;
  /** The client asked about it, or closed it. */
  delete(document: OpenDocument): void;
  /** @param tell is called for each document that nobody asked about in time; without a listener they are kept. */
  listen(tell: (document: OpenDocument) => void): { dispose(): void };
}

/** A client asks within milliseconds of a change, so what it types is never told twice. */
const PATIENCE_MILLISECONDS = 500;

export function createUnasked(): Unasked {
  /** By the time from which they wait. */
  const waiting = new Map<OpenDocument, number>();
  const listeners = new Set<(document: OpenDocument) => void>();
  let isTiming = false;

  function startTimer(): void {
    if (isTiming || waiting.size === 0 || listeners.size === 0) return;
    isTiming = true;
    const timer = setTimeout(release, PATIENCE_MILLISECONDS);
    // A session that ends waits for nobody. A browser's timers are numbers and hold nothing.
    if (typeof timer === 'object') timer.unref();
  }

  function release(): void {
    isTiming = false;
    const patient = performance.now() - PATIENCE_MILLISECONDS;
    for (const [document, since] of listeners.size === 0 ? [] : [...waiting]) {
      if (since > patient) continue;
      waiting.delete(document);
      for (const tell of listeners) tell(document);
    }
    startTimer();
  }

  return {
    add(document) {
      waiting.set(document, performance.now());
      startTimer();
    },
    delete: (document) => waiting.delete(document),
    listen(tell) {
      listeners.add(tell);
      startTimer();
      return { dispose: () => listeners.delete(tell) };
    },
  };
}
