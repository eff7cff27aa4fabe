import type { Tokens } from '../../core/tokens.ts';
import { type Step, stepEndingAt } from './chain.ts';

/**
 * Who decides whether a call succeeds: the world (files, the network, other processes and threads, a person), or the
 * bytes and texts that are decoded.
 */
export type Outside = 'world' | 'data';

/** Modules, types and functions whose answers the operating system, the network or a person decides. */
const WORLD_PATHS =
  /^(?:env|fs|net|io|process|dirs|home|File|OpenOptions|Tcp\w+|Udp\w+|Unix\w+|Command|Builder|Runtime|SystemTime|ctrl_c|signal|signal_hook|libc|nix|rustix)$/;

/** What has threads, certificates, connections or mapped memory. */
const CONNECTED = /^(?:Ssl\w*|Mmap\w*|\w*Client|\w*ClientBuilder|\w*Server|\w*PoolBuilder|\w*Pool)$/;

/** Methods and functions of that kind, by their last segment. */
const WORLD_METHODS =
  /^(?:open|create|connect|bind|listen|incoming|read_(?:to_string|to_end|line|exact|dir|link|until|timeout)|write_(?:all|fmt|vectored)|seek|try_clone|sync_(?:all|data)|from_(?:file|path|env)|load(?!ed\b)\w*|home_dir|ctrl_c|current_(?:dir|exe)|canonicalize|execute|query\w*|fetch\w*)$/;
/** Methods that ask the world where they take nothing, and are something else where they do, as `path.join(name)`. */
const WORLD_WITHOUT_ARGUMENTS =
  /^(?:accept|flush|join|lines|metadata|args|output|status|wait|elapsed|local_addr|peer_addr)$/;
/** Methods that ask the world where they take a buffer, and a lock where they do not. */
const WORLD_WITH_ARGUMENTS = /^(?:read|write)$/;

/**
 * Texts and bytes that are read as something else; threads, which nearly always start, and channels, whose other end is
 * the program's own.
 */
const DATA_PATHS = /^(?:serde\w*|json|toml|yaml|ron|bincode|base64|hex|prost|CStr)$/;
const DATA_METHODS =
  /^(?:to_str|raw_os_error|parent|file_name|file_stem|extension|into_string|as_str|as_[iuf]\d+|as_bool|as_array|as_object|partial_cmp|from_utf\w*|from_str\w*|\w+_from_(?:str|slice|bytes)|from_slice|from_reader|from_bytes\w*|from_value|from_(?:\w+_)?path|decode\w*|deserialize\w*|parse|parse_(?:\w+_)?(?:str|bytes|slice|file|url|uri|path|line|args|json|toml|yaml|date\w*|time\w*|number|int\w*|float)|parse_with_\w+|spawn\w*|(?:try_)?(?:send|recv)\w*)$/;

/** The other way round: a program's own values are written where nothing hinders it. */
const WRITES = /^(?:to|into)_/;
/** Texts that the program puts together itself. */
const OWN_TEXTS = /^Header(?:Name|Value)$/;

/** `load_theme_from_str(text)` asks nobody but the text. */
const READS_TEXT = /_from_(?:str|slice|bytes)$/;

/** Of these there is a second one without the world's help: the function's object, and a request that was put together. */
const OWN_COPY = /^(?:self|req|request|(?:\w+_)(?:req|request))$/;

/** Waiting for what the program holds itself: a semaphore fails where the program has closed it. */
const OWN_WAITS = /^acquire(?:_owned|_many|_many_owned)?$/;

/** Methods that pass the failure of what they are called on. */
const PASSED_ON = /^(?:ok|err|map\w*|and_then|or_else|context|with_context|transpose|flatten)$/;

/** True for a method that fails where what it is called on does. */
export function passesOn(name: string): boolean {
  return PASSED_ON.test(name);
}

/** True for a name that speaks of the world, wherever it stands. */
export function isWorldName(name: string): boolean {
  return WORLD_PATHS.test(name) || WORLD_METHODS.test(name);
}

/** What decides over the value whose last token is `end`; `undefined` where it is the program, or nobody can tell. */
export function outsideAt(tokens: Tokens, end: number): Outside | undefined {
  return outsideOf(stepEndingAt(tokens, end), tokens);
}

/** What holds a file, a connection or the like. */
const WORLD_HOLDER = /(?:^|_)(?:file|std(?:in|out|err)|socket|stream|conn(?:ection)?|client|db|pool|fs)$/;

/**
 * True for a value whose last token is `end` that the world decides over by no more than the name of a method:
 * `node.write(buffer)`, `self.load_all()`. What such methods do nobody knows from here.
 */
export function isWorldByNameAlone(tokens: Tokens, end: number): boolean {
  let step = stepEndingAt(tokens, end);
  while (step.kind === 'method' && passesOn(step.name)) step = stepEndingAt(tokens, step.receiver);
  if (step.kind !== 'method') return false;
  return outsideAt(tokens, step.receiver) === undefined && !WORLD_HOLDER.test(tokens.text(step.receiver));
}

function outsideOf(step: Step, tokens: Tokens): Outside | undefined {
  switch (step.kind) {
    case 'awaited':
      // What is awaited asks the world, or answers for what it is named for.
      if (OWN_WAITS.test(nameOf(step.inner))) return undefined;
      return outsideOf(step.inner, tokens) ?? 'data';
    case 'call': {
      const name = step.path.at(-1) ?? '';
      const modules = step.path.slice(0, -1);
      const isWorld = modules.some((segment) => WORLD_PATHS.test(segment) || CONNECTED.test(segment));
      if (isWorld || (WORLD_METHODS.test(name) && !READS_TEXT.test(name))) return 'world';
      if (OWN_TEXTS.test(modules.at(-1) ?? '')) return undefined;
      if (DATA_METHODS.test(name)) return 'data';
      return !WRITES.test(name) && modules.some((segment) => DATA_PATHS.test(segment)) ? 'data' : undefined;
    }
    case 'method':
      if (step.name === 'try_clone' && OWN_COPY.test(tokens.text(step.receiver))) return undefined;
      if (isWorldMethod(step.name, step.argumentCount))
        return tokens.kind(step.receiver) === 'string' ? undefined : 'world';
      // With arguments it is a parser's own.
      if (step.name === 'parse' && step.argumentCount > 0) return undefined;
      if (DATA_METHODS.test(step.name)) return 'data';
      if (step.name === 'build') return builderAt(tokens, step.receiver);
      return passesOn(step.name) ? outsideAt(tokens, step.receiver) : undefined;
    default:
      return undefined;
  }
}

function nameOf(step: Step): string {
  if (step.kind === 'call') return step.path.at(-1) ?? '';
  return step.kind === 'method' ? step.name : '';
}

function isWorldMethod(name: string, argumentCount: number): boolean {
  if (WORLD_METHODS.test(name)) return true;
  return (argumentCount === 0 ? WORLD_WITHOUT_ARGUMENTS : WORLD_WITH_ARGUMENTS).test(name);
}

/** What the builder is of: `Builder::new().threads(2)` is one of a runtime. */
function builderAt(tokens: Tokens, end: number): Outside | undefined {
  let step = stepEndingAt(tokens, end);
  while (step.kind === 'method') step = stepEndingAt(tokens, step.receiver);
  return step.kind === 'call' ? outsideOf(step, tokens) : undefined;
}
