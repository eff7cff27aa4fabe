import type { StringSite, Unit } from '../../../core/rule.ts';
import type { Tokens } from '../../../core/tokens.ts';
import { armAt, takesTheRest } from '../../../syntax/rust/match-arm.ts';
import type { Admission } from './admissions.ts';

/** A remark for whoever gets the text to put in what only they know. */
const FOR_THE_READER =
  /\b(?:add|write|enter|insert|put|provide|describe) (?:an? |the )?(?:custom|your|own|meaningful)\b/i;

/** A report on several things that are named before or listed behind: those are not implemented, the report is. */
const REPORT = /^\W*(?:these|those|the following)\b/i;

/** "`todo` expression evaluated": for those whose own code is not written yet. */
const QUOTED_STUB = /`(?:todo|unimplemented|panic)(?:!|\(\))?`/i;

/** Where makers of syntax live, and what those are called that make a literal. */
const MAKER_PATH = /^(?:make|factory|syntax_factory|ast_builder)$/;
const LITERAL_MAKER = /(?:^|_)literal(?:_expression|_value|_token)?$/;

/** Conversions of what somebody wrote: the arm for the rest refuses what is not in the list. */
const CONVERSION = /^(?:from_str|try_from|try_into)$/;

/** "Implementors may override this": what stands there is the answer of those who do not. */
const MAY_OVERRIDE = /\b(?:may|can|could|should|must|to) (?:\w+ )?overrid(?:e|den)\b|\boverriding\b/i;

/** How many brackets around a literal are looked at. */
const MAX_BRACKETS = 6;

/** True where the text says what it has to: it is output for others, or a refusal that is there by design. */
export function isMeant(site: StringSite, { kind }: Admission): boolean {
  const { unit, index, value } = site;
  if (kind === 'task' && FOR_THE_READER.test(value)) return true;
  if ((kind === 'task' || kind === 'missing code') && isMadeIntoSyntax(unit.tokens, index)) return true;
  if (kind !== 'missing code') return false;
  if (QUOTED_STUB.test(value) || compilesStub(unit)) return true;
  return REPORT.test(value) || isSpliced(unit.tokens, index) || isRefusal(site);
}

/** `fn todo(message, ..)`: what compiles such an expression of others says for them that their code is missing. */
function compilesStub({ kind, text }: Unit): boolean {
  return (
    kind === 'function' &&
    /\bfn\s+(?:todo|unimplemented|panic)\s*(?:<[^>]*>\s*)?\(\s*[^)\s]/.test(text.slice(0, text.indexOf('{')))
  );
}

/** An argument of a call that makes a piece of a syntax tree, directly or inside other such calls. */
function isMadeIntoSyntax(tokens: Tokens, index: number): boolean {
  let open = tokens.enclosing(index);
  for (let count = 0; open !== undefined && count < MAX_BRACKETS; count++) {
    if (tokens.text(open) === '{') return false;
    const isCall = tokens.text(open) === '(' && tokens.kind(open - 1) === 'word';
    if (isCall && (LITERAL_MAKER.test(tokens.text(open - 1)) || isOfMaker(tokens, open - 1))) return true;
    open = tokens.enclosing(open);
  }
  return false;
}

function isOfMaker(tokens: Tokens, name: number): boolean {
  return tokens.text(name - 1) === '::' && MAKER_PATH.test(tokens.text(name - 2));
}

/** Behind a part that is filled in, as in `markup! { "Rules ("{count}" not yet implemented)" }`. */
function isSpliced(tokens: Tokens, index: number): boolean {
  if (tokens.text(index - 1) !== '}') return false;
  const open = tokens.partner(index - 1);
  return open !== undefined && tokens.kind(open - 1) === 'string';
}

function isRefusal({ unit, index }: StringSite): boolean {
  if (unit.kind !== 'function') return false;
  if (MAY_OVERRIDE.test(unit.documentation) || isNotOffered(unit, index)) return true;
  if (isUnsupported({ unit, index })) return true;
  const { tokens } = unit;
  if (!CONVERSION.test(unit.name ?? '') || tokens.text(index - 2) !== 'Err') return false;
  const arm = armAt(tokens, index - 2);
  return arm !== undefined && takesTheRest(tokens, arm);
}

/** `Err(Error::NotSupported { message: "insert not implemented" })`: the answer of what does not offer it. */
const UNSUPPORTED = /^(?:NotSupported|Unsupported)(?!.*Yet)/;

/** True in a function that uses none of its parameters and answers with an error that is named so. */
function isUnsupported({ unit, index }: Pick<StringSite, 'unit' | 'index'>): boolean {
  const { tokens } = unit;
  const open = tokens.enclosing(index);
  if (open === undefined || !UNSUPPORTED.test(tokens.text(open - 1))) return false;
  const head = unit.text.slice(0, unit.text.indexOf('{'));
  return /\b_\w*\s?:/.test(head) && !/[(,]\s{0,80}(?:mut )?[a-z]\w*\s?:(?!:)/.test(head);
}

/** What a protocol calls a request that nobody answers. */
const NOT_OFFERED = /^(?:MethodNotFound|METHOD_NOT_FOUND(?:_CODE)?|method_not_found)$/;

/** True for the text of such an answer: `ErrorObject::new(ErrorCode::MethodNotFound, "ping is not implemented")`. */
function isNotOffered({ tokens }: Unit, index: number): boolean {
  for (let at = tokens.enclosing(index) ?? index; at < index; at++) {
    if (NOT_OFFERED.test(tokens.text(at))) return true;
  }
  return false;
}
