/** The lints of clippy that are compared. */
export const LINTS = [
  'unwrap_used',
  'expect_used',
  'panic',
  'unreachable',
  'todo',
  'unimplemented',
  'dbg_macro',
  'print_stdout',
  'print_stderr',
  'exit',
  'undocumented_unsafe_blocks',
] as const;

/** Rules that speak about several of the words; which lint it is, the word at the finding's start tells. */
const OF_PANICS: ReadonlySet<string> = new Set([
  'panic/unwrap',
  'panic/lock-unwrap',
  'panic/expect',
  'panic/panic-macro',
  'unfinished/not-implemented',
]);

const BY_WORD: Readonly<Record<string, string>> = {
  unwrap: 'unwrap_used',
  unwrap_err: 'unwrap_used',
  expect: 'expect_used',
  expect_err: 'expect_used',
  panic: 'panic',
  panic_any: 'panic',
  unreachable: 'unreachable',
  todo: 'todo',
  unimplemented: 'unimplemented',
};

/** The lint that says what the rule says of this text; `undefined` for what clippy has no lint for. */
export function lintOf(rule: string, text: string): string | undefined {
  const word = /^(?:r#)?(\w+)/.exec(text)?.[1] ?? '';
  if (OF_PANICS.has(rule)) return BY_WORD[word];
  switch (rule) {
    case 'debug/dbg':
      return 'dbg_macro';
    case 'debug/print':
      return /^e/.test(word) ? 'print_stderr' : 'print_stdout';
    case 'panic/process-exit':
      return 'exit';
    case 'unsafe/undocumented':
      return 'undocumented_unsafe_blocks';
    default:
      return undefined;
  }
}
