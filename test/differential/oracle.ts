import type { Node } from 'web-tree-sitter';
import type { Preset } from '../../server/src/core/rule.ts';
import { rust } from '../../server/src/languages/rust.ts';
import { isConstantNode } from '../../server/src/syntax/rust/constants.ts';
import { admitsStub, refuses, saysUnsupported } from '../../server/src/syntax/rust/stub-text.ts';
import { type Call, callOf, leaf, splitTokens } from './oracle-calls.ts';
import { judgeBlockOn, judgeZeroed } from './oracle-functions.ts';
import { isTestCode, lastSegment } from './oracle-tests.ts';
import { isComment, outwards } from './whole-tree.ts';

/** What the tree of a whole file says about a word, made without our lexer, outline, units and rules. */
export interface Verdict {
  readonly rule: string;
  /** From the word to the end of its call. */
  readonly start: number;
  readonly end: number;
  /** True where the word stands in a macro's tokens, which the tree leaves flat. */
  readonly inTokens: boolean;
  /** `unsure` where only the type of an argument could tell: either answer is right. */
  readonly is: 'finding' | 'unsure';
}

const WORDS =
  /\b(?:unwrap|unwrap_err|expect|expect_err|panic|panic_any|todo|unimplemented|unreachable|dbg|block_on|zeroed|uninitialized|uninit)\b/g;
const QUOTING = new Set(rust.lexical.outline?.quotingMacros);
const DOCUMENTATION = /\bdoc(?:umentation|s)? (?:generation )?only\b/i;

export interface Oracle {
  readonly verdicts: readonly Verdict[];
  /** How many watched words were looked at, those without a verdict included. */
  readonly words: number;
}

/** Every verdict of the word rules, in the order of their places. */
export function askOracle(root: Node, text: string, preset: Preset): Oracle {
  const verdicts: Verdict[] = [];
  let words = 0;
  for (const { index, 0: word } of text.matchAll(WORDS)) {
    const node = root.descendantForIndex(index, index + word.length);
    if (!node || node.startIndex !== index || node.endIndex !== index + word.length) continue;
    if (node.type !== 'identifier' && node.type !== 'field_identifier') continue;
    words++;
    const call = callOf(node);
    if (!call || isElsewhere(node)) continue;
    const judged = judge(word, node, call, preset, root);
    if (judged.length === 0 || isTestCode(node)) continue;
    const mayBeConstant = call.inTokens && isInConstantOfTokens(node);
    for (const { rule, is: certain, end = call.end } of judged) {
      const is = mayBeConstant ? 'unsure' : certain;
      verdicts.push({ rule, is, start: index, end, inTokens: call.inTokens });
    }
  }
  return { verdicts, words };
}

/** True where `const` or `static` opens what the node stands in: an item of a macro's tokens, which the tree does not know. */
function isInConstantOfTokens(node: Node): boolean {
  for (const around of outwards(node)) {
    for (
      let at = around.previousSibling;
      at && around.parent?.type === 'token_tree';
      at = at.previousSibling
    ) {
      if (at.text === ';' && isArrayOfTokens(around.parent)) return true;
      if (at.text === ';' || at.text === 'fn' || (at.type === 'token_tree' && at.text.startsWith('{'))) break;
      if (at.text === 'const' || at.text === 'static') return true;
    }
  }
  return false;
}

/** True for `[..]` that is not what a macro is called with. */
function isArrayOfTokens(tokens: Node): boolean {
  return (
    tokens.text.startsWith('[') &&
    tokens.parent?.type === 'token_tree' &&
    tokens.previousSibling?.text !== '!'
  );
}

/** True in macro definitions, attributes and quoted tokens. */
function isElsewhere(node: Node): boolean {
  for (const around of outwards(node)) {
    const { type } = around;
    if (type === 'macro_definition' || type === 'attribute_item' || type === 'inner_attribute_item')
      return true;
    if (type === 'macro_invocation' && around.childForFieldName('macro')?.startIndex !== node.startIndex) {
      if (QUOTING.has(lastSegment(around.childForFieldName('macro')))) return true;
    }
    if (type !== 'token_tree') continue;
    const definition = around.previousSibling?.previousSibling;
    if (definition?.text === '!' && definition.previousSibling?.text === 'macro_rules') return true;
    if (around.previousSibling?.text !== '!') continue;
    const name = around.previousSibling.previousSibling;
    if (name?.type === 'identifier' && QUOTING.has(name.text)) return true;
  }
  return false;
}

/** A verdict without its place; `end` is given where the finding ends behind the word's own call. */
export type Judged = Pick<Verdict, 'rule' | 'is'> & { readonly end?: number };

function judge(word: string, node: Node, call: Call, preset: Preset, root: Node): Judged[] {
  const isConstant = () => isConstantNode(root, node.startIndex);
  switch (word) {
    case 'dbg':
      return call.shape === 'macro'
        ? unsureIf(preset === 'recommended', [{ rule: 'debug/dbg', is: 'finding' }])
        : [];
    case 'todo':
    case 'unimplemented':
    case 'panic':
    case 'unreachable':
      return call.shape === 'macro'
        ? unsureIf(preset === 'recommended', judgeMacro(word, call, preset, isConstant, root, node))
        : [];
    case 'panic_any':
      return call.shape === 'path' || call.shape === 'plain'
        ? unsureIf(preset === 'recommended', [{ rule: 'panic/panic-macro', is: 'finding' }])
        : [];
    case 'block_on':
      // In `recommended` code that is not async may wait; the fixtures say where.
      return judgeBlockOn(node, call).map((each) =>
        preset === 'recommended' ? { ...each, is: 'unsure' } : each,
      );
    case 'zeroed':
    case 'uninitialized':
    case 'uninit':
      return judgeZeroed(word, node, call, preset, root);
    default:
      return call.shape === 'macro' || call.shape === 'plain'
        ? []
        : unsureIf(preset === 'recommended', judgeMethod(word, call, preset, isConstant));
  }
}

/** Rules of which the code around decides in `recommended`; how, is for the fixtures to say. */
const DECIDED_AROUND = /^(?:panic\/|unfinished\/not-implemented$|debug\/dbg$)/;

function unsureIf(isUnsure: boolean, judged: Judged[]): Judged[] {
  return isUnsure
    ? judged.map((each) => (DECIDED_AROUND.test(each.rule) ? { ...each, is: 'unsure' } : each))
    : judged;
}

function judgeMethod(word: string, call: Call, preset: Preset, isConstant: () => boolean): Judged[] {
  const isLock = call.shape === 'method' && isLockCall(call);
  if (isLock && (word === 'unwrap' || word === 'expect'))
    return preset === 'recommended' ? [] : [{ rule: 'panic/lock-unwrap', is: 'finding' }];
  if (isLock) return [];
  if (call.shape === 'path' && !/^(?:Option|Result)$/.test(typeName(call.receiver))) return [];
  if (word.startsWith('unwrap')) {
    if (call.shape === 'method' && call.args.length > 0) return [];
    return isConstant() ? [] : [{ rule: 'panic/unwrap', is: 'finding' }];
  }
  const message = messageKind(call);
  // A parser's own `expect` may take a string as well, and an extension of `Option` calls the real one on `self`.
  const isSure = message === 'string' && call.receiver?.type !== 'self';
  return message === 'other' || isConstant()
    ? []
    : [{ rule: 'panic/expect', is: isSure ? 'finding' : 'unsure' }];
}

/** The macros by their names and messages, as the catalogue tells them apart. */
function judgeMacro(
  word: string,
  call: Call,
  preset: Preset,
  isConstant: () => boolean,
  root: Node,
  node: Node,
): Judged[] {
  const message = literalText(call.args[0]?.[0]);
  const isMissing =
    word === 'todo' ||
    (word === 'unimplemented' ? !saysUnsupported(message) && !refuses(message) : admitsStub(message));
  if (isMissing) {
    const isForDocs = preset === 'recommended' && (DOCUMENTATION.test(message) || isUnderDocs(node, root));
    return isForDocs ? [] : [{ rule: 'unfinished/not-implemented', is: 'finding' }];
  }
  if (word === 'unimplemented' && !refuses(message) && preset === 'recommended') return [];
  if (word === 'unreachable' && preset === 'recommended') return [];
  if (word === 'panic' && isConstant()) return [];
  return [{ rule: 'panic/panic-macro', is: 'finding' }];
}

/** `#[cfg(doc)]` and its kin on something around the node. */
function isUnderDocs(node: Node, root: Node): boolean {
  for (const around of outwards(node)) {
    if (around.id === root.id) return false;
    for (let at = around.previousNamedSibling; at; at = at.previousNamedSibling) {
      if (isComment(at)) continue;
      if (at.type !== 'attribute_item') break;
      if (/^#\[cfg\((?![^\]]*\bnot\()[^\]]*\bdoc(?:srs)?\b/.test(at.text)) return true;
    }
  }
  return false;
}

function literalText(node: Node | undefined): string {
  if (node?.type !== 'string_literal' && node?.type !== 'raw_string_literal') return '';
  return node.text.replace(/^[bcr]*#*"|"#*$/g, '');
}

/** What the argument of an `expect` is: certainly a string, certainly none, or something whose type would tell. */
function messageKind({ shape, args }: Call): 'string' | 'other' | 'unsure' {
  const wanted = shape === 'path' ? 2 : 1;
  const message = args[wanted - 1] ?? [];
  if (args.length !== wanted) return 'other';
  const node = message.length === 1 ? message[0] : undefined;
  if (node === undefined) return 'unsure';
  if (node.type === 'string_literal' || node.type === 'raw_string_literal')
    return /^[bc]/.test(node.text) ? 'other' : 'string';
  return /^(?:integer|float|char|boolean)_literal$|^(?:closure|array|tuple|struct)_expression$/.test(
    node.type,
  )
    ? 'other'
    : 'unsure';
}

function typeName(type: Node | null): string {
  if (type?.type === 'generic_type' || type?.type === 'generic_type_with_turbofish')
    return typeName(type.childForFieldName('type'));
  if (type?.type === 'bracketed_type') return typeName(type.namedChild(0));
  return lastSegment(type);
}

/** True when the receiver is a call that gives a lock's result, by its name and number of arguments. */
function isLockCall({ receiver, inTokens }: Call): boolean {
  if (inTokens) {
    const name = receiver && leaf(receiver, 'previousSibling');
    const isMethod = name && leaf(name, 'previousSibling')?.text === '.';
    return (
      receiver?.type === 'token_tree' &&
      isMethod === true &&
      namesLock(name.text, splitTokens(receiver).length, receiver)
    );
  }
  if (receiver?.type !== 'call_expression') return false;
  const callee = receiver.childForFieldName('function');
  const method = callee?.type === 'generic_function' ? callee.childForFieldName('function') : callee;
  if (method?.type !== 'field_expression') return false;
  const args = receiver.childForFieldName('arguments')?.namedChildren.filter((each) => !isComment(each));
  return namesLock(method.childForFieldName('field')?.text ?? '', args?.length ?? 0, receiver);
}

function namesLock(name: string, args: number, call: Node): boolean {
  if (args === 0) return name === 'lock' || name === 'read' || name === 'write';
  if (name === 'wait') return args === 1 && waitsForGuard(call);
  return args === (name === 'wait_timeout_while' ? 3 : /^wait_(?:while|timeout)$/.test(name) ? 2 : 0);
}

/** Reads the text around the arguments: `cvar.wait(..)`, `..wait(guard)`, or `x = ..wait(x)`. */
function waitsForGuard(call: Node): boolean {
  const list = call.childForFieldName('arguments') ?? call;
  const before = call.tree.rootNode.text.slice(0, list.startIndex).replace(COMMENTS, '');
  const receiver = /(\w*)\s*\.\s*wait\s*$/.exec(before)?.[1] ?? '';
  const guard = /^\(\s*(\w+)\s*,?\s*\)$/.exec(list.text.replace(COMMENTS, ''))?.[1];
  if (/cond|cvar|^cv$|_cv$|^cv_/i.test(receiver) || /guard|lock/i.test(guard ?? '')) return true;
  return guard !== undefined && new RegExp(`\\b${guard}\\s*=\\s*[\\w.:\\s()[\\]]*$`).test(before);
}

const COMMENTS = /\/\/[^\n]*\n|\/\*[^*]*\*\//g;
