import { fstatSync, writeSync } from 'node:fs';

/** A stream of the process, by its file descriptor. */
export type Stream = 1 | 2;

/**
 * Writes all of the text. Directly to the descriptor, because setting up `process.stdout` takes some
 * milliseconds; a pipe that is full is waited for. A reader that has gone away ends the process quietly.
 */
export function write(stream: Stream, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') process.exit();
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(PAUSE, 0, 0, 1);
    }
  }
}

const PAUSE = new Int32Array(new SharedArrayBuffer(4));

/** Collects small pieces of text and writes them in large ones. */
export function createWriter(stream: Stream): { add(text: string): void; flush(): void } {
  let pieces: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (length > 0) write(stream, pieces.join(''));
    pieces = [];
    length = 0;
  };
  return {
    add(text) {
      pieces.push(text);
      length += text.length;
      if (length > 65_536) flush();
    },
    flush,
  };
}

/** True when a person reads the stream. The first look spares pipes and files the loading of `node:tty`. */
export function isTerminal(stream: Stream): boolean {
  if (!isDevice(stream)) return false;
  return (stream === 1 ? process.stdout : process.stderr).isTTY === true;
}

function isDevice(stream: Stream): boolean {
  try {
    return fstatSync(stream).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Whether the stream's reader wants colours: a terminal does, unless `NO_COLOR` is set (no-color.org). */
export function wantsColors(stream: Stream, environment: NodeJS.ProcessEnv = process.env): boolean {
  if ((environment.NO_COLOR ?? '') !== '') return false;
  if ((environment.FORCE_COLOR ?? '') !== '') return environment.FORCE_COLOR !== '0';
  return isTerminal(stream) && environment.TERM !== 'dumb';
}
