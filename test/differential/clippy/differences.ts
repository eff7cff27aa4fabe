import type { LintFinding } from './cargo-clippy.ts';

/** A difference that is meant, or that only types can tell. */
export interface Deliberate {
  /** Who speaks alone. */
  readonly side: 'ours' | 'clippy' | 'either';
  readonly why: string;
}

/** Every difference that is meant, by the name with which a case is marked: `// differs: NAME` behind its line. */
export const DELIBERATE: Readonly<Record<string, Deliberate>> = {
  'own-type': {
    side: 'ours',
    why: 'only its type tells that the method is not that of `Option` or `Result`',
  },
  'infallible-type': { side: 'ours', why: 'only the type of the error tells that there is never one' },
  boxed: { side: 'ours', why: 'clippy does not look through `Box`; it panics all the same' },
  renamed: { side: 'clippy', why: 'the type or function was imported under another name' },
  'raw-name': { side: 'clippy', why: 'nobody writes `r#unwrap()`' },
  callee: { side: 'clippy', why: 'the callee is an expression in parentheses' },
  'message-type': { side: 'clippy', why: 'only the type of a plain variable tells a message from a token' },
  'exit-in-method': {
    side: 'ours',
    why: 'clippy looks at free functions alone; a method ends the process as well',
  },
  'exit-in-static': {
    side: 'ours',
    why: 'clippy looks at free functions alone; a closure in a static ends the process as well',
  },
  'panic-in-panic': { side: 'ours', why: 'clippy reports the outer macro of two that panic' },
  abort: { side: 'ours', why: 'clippy has no lint for `process::abort`, which ends the process as well' },
  'macro-body': {
    side: 'clippy',
    why: 'definitions of macros are not judged: what they stand for depends on the call',
  },
  'impl-body': { side: 'either', why: 'a body on one line with the head: the finding ends at its brace' },
  'test-condition': {
    side: 'clippy',
    why: 'code under `cfg(all(test, ..))` is compiled for tests alone; clippy takes only `cfg(test)` for test code',
  },
  'test-helper': {
    side: 'clippy',
    why: 'the path says that it is code of tests; clippy takes only test functions and `cfg(test)`',
  },
};

const MARK = /\/\/ differs: ([\w-]+)/;

/** The name with which the line of the finding's end is marked. */
export function markOf(text: string, { end }: LintFinding): string | undefined {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const stop = text.indexOf('\n', end);
  return MARK.exec(text.slice(start, stop < 0 ? undefined : stop))?.[1];
}

/** Names in the text's marks, each as often as it stands there. */
export function marksIn(text: string): string[] {
  return [...text.matchAll(new RegExp(MARK, 'g'))].map(([, name = '']) => name);
}
