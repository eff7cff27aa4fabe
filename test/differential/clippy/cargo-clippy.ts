import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A package without dependencies; the names of its files, with `/`, and their texts. */
export interface Package {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  /** Arguments of `cargo clippy`, such as `--tests`. */
  readonly options?: readonly string[];
  /** The levels that clippy starts from; by default every lint under comparison warns. */
  readonly levels?: readonly string[];
  /** The lints that are compared; by default all. */
  readonly lints?: readonly string[];
}

/** What clippy says about one place. Offsets are UTF-16 units in the file's text. */
export interface LintFinding {
  readonly file: string;
  /** Without `clippy::`. */
  readonly lint: string;
  readonly start: number;
  readonly end: number;
}

/** The version of `cargo clippy`, `undefined` where it cannot be started. */
export function clippyVersion(): string | undefined {
  const { status, stdout } = spawnSync('cargo', ['clippy', '--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Writes the package into a new folder, calls `work` with it and removes it afterwards. */
export async function inPackageFolder<T>(
  { files }: Package,
  work: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'shipworthy-clippy-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What `cargo clippy` says about the package in the folder, each place once.
 * @throws Error when the package does not compile: then nothing can be compared.
 */
export function lintWithClippy(
  folder: string,
  { name, options = [], levels }: Package,
  lints: readonly string[],
): LintFinding[] {
  const flags = levels ?? lints.map((lint) => `-Wclippy::${lint}`);
  const { stdout, stderr, error } = spawnSync(
    'cargo',
    ['clippy', '--offline', '--message-format=json', ...options, '--', '--cap-lints=warn', ...flags],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 29, env: withoutFlags(process.env) },
  );
  if (error) throw error;
  const messages = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): CargoMessage => JSON.parse(line));
  const errors = messages.filter(({ message }) => message?.level === 'error');
  const isFinished = messages.some(({ reason, success }) => reason === 'build-finished' && success === true);
  if (!isFinished) {
    const said = errors.slice(0, 10).map(({ message }) => message?.rendered ?? '');
    throw new Error(`${name} does not compile:\n${said.join('\n') || stderr}`);
  }
  return findingsIn(folder, messages, lints);
}

interface CargoMessage {
  readonly reason: string;
  readonly success?: boolean;
  readonly message?: CompilerMessage;
}

interface CompilerMessage {
  readonly level: string;
  readonly rendered: string | null;
  readonly code: { readonly code: string } | null;
  readonly spans: readonly CompilerSpan[];
}

/** Offsets are bytes in the file as it is on disk. */
interface CompilerSpan {
  readonly is_primary: boolean;
  readonly file_name: string;
  readonly byte_start: number;
  readonly byte_end: number;
}

function findingsIn(
  folder: string,
  messages: readonly CargoMessage[],
  lints: readonly string[],
): LintFinding[] {
  const bytes = new Map<string, Buffer>();
  const found = new Map<string, LintFinding>();
  for (const { message } of messages) {
    const lint = message?.code?.code.replace(/^clippy::/, '') ?? '';
    const span = message?.spans.find(({ is_primary }) => is_primary);
    if (!span || !lints.includes(lint)) continue;
    const file = span.file_name.replaceAll('\\', '/');
    const content = bytes.get(file) ?? readFileSync(join(folder, file));
    bytes.set(file, content);
    const offset = (byte: number) => content.subarray(0, byte).toString('utf8').length;
    const finding = { file, lint, start: offset(span.byte_start), end: offset(span.byte_end) };
    found.set(`${file} ${lint} ${finding.start} ${finding.end}`, finding);
  }
  return [...found.values()];
}

/** Flags of whoever runs this would change what is reported. */
function withoutFlags({
  RUSTFLAGS: _flags,
  CLIPPY_ARGS: _arguments,
  CARGO_TARGET_DIR: _target,
  CARGO_ENCODED_RUSTFLAGS: _encoded,
  ...environment
}: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return environment;
}
