import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { openAfterName, spanOfCall } from '../../syntax/rust/calls.ts';
import { commentsAround } from '../../syntax/rust/comments-around.ts';
import { armAt } from '../../syntax/rust/match-arm.ts';
import { isReasonInComment } from '../../syntax/rust/reason-text.ts';

export default defineRule({
  id: 'config/tls-off',
  severity: 'error',
  preset: 'recommended',
  message: 'The certificate of the other side is not checked.',
  why: 'Without the check anybody between the two ends can read and change what is sent, encrypted or not.',
  instead:
    'Trust the certificate authority of the test environment instead, or make the exception a setting that is off.',
  examples: [
    {
      language: 'rust',
      bad: 'fn client() -> reqwest::Result<reqwest::Client> {\n    reqwest::Client::builder().danger_accept_invalid_certs(true).build()\n}\n',
      good: 'fn client(root: reqwest::Certificate) -> reqwest::Result<reqwest::Client> {\n    reqwest::Client::builder().add_root_certificate(root).build()\n}\n',
    },
  ],
  languages: {
    rust: {
      evidence: 'word',
      words: [
        'danger_accept_invalid_certs',
        'danger_accept_invalid_hostnames',
        'accept_invalid_certs',
        'accept_invalid_hostnames',
        'tls_danger_accept_invalid_certs',
        'verify_hostname',
        'set_verify_hostname',
        'ssl_verify_peer',
        'ssl_verify_host',
        'SslVerifyMode',
        'dangerous',
      ],
      check,
    },
  },
});

/** "Off: the names are added above, and are checked": a comment on the check that gives a reason. */
function isReasonForOff(comment: string): boolean {
  return /verif|certificate|hostname|self-signed/i.test(comment) && isReasonInComment(comment);
}

/** True where the function is there to switch the check off, where a comment gives a reason, or where it is one value of several. */
function isDeliberate(unit: Unit, index: number): boolean {
  if (SWITCHES_OFF.test(unit.name ?? '') || isOneOfSeveral(unit.tokens, index)) return true;
  return commentsAround(unit, index).some(isReasonForOff);
}

/** Names of functions that callers choose for having no check. */
const SWITCHES_OFF =
  /insecure|danger|unverified|(?:^|_)(?:no|not|(?:skip|without|disable|accept|ignore|trust)(?:_\w+)?)_(?:verif|cert|check|valid|all|any|invalid)/;

/** `if asked { SslVerifyMode::PEER } else { SslVerifyMode::NONE }`, and the same as an arm. */
function isOneOfSeveral(tokens: Tokens, index: number): boolean {
  if (tokens.text(index) !== 'SslVerifyMode') return false;
  const before = tokens.text(index - 1);
  return before === '=>' || (before === '{' && tokens.text(index + 3) === '}');
}

/** What a condition says under which a person has asked for it. */
const ASKED_FOR =
  /insecure|danger|verif|invalid|accept|trust|skip|allow|ignore|self_signed|tls|ssl|debug_assertions/i;
/** Names of verifiers that verify nothing. */
const VERIFIES_NOTHING = /^(?:No|Skip|Danger|Insecure|Accept|AllowA|TrustA|Null|Noop|Ignore|Disabled)\w*$/;

function check({ unit, index, word }: WordSite): Found {
  const { tokens } = unit;
  if (tokens.text(index - 1) === 'fn' || isAskedFor(tokens, index)) return undefined;
  if (unit.preset === 'recommended' && isDeliberate(unit, index)) return undefined;
  if (word === 'SslVerifyMode') {
    if (tokens.text(index + 1) !== '::' || tokens.text(index + 2) !== 'NONE') return undefined;
    return isChoice(tokens, index) ? undefined : { start: tokens.start(index), end: tokens.end(index + 2) };
  }
  if (word === 'dangerous') return idleVerifier(tokens, index);
  const open = openAfterName(tokens, index);
  const close = open === undefined ? undefined : tokens.partner(open);
  if (open === undefined || close === undefined) return undefined;
  const isOff = close === open + 2 && tokens.text(open + 1) === (/verify/.test(word) ? 'false' : 'true');
  return isOff ? spanOfCall(tokens, index, open) : undefined;
}

/** `dangerous().with_custom_certificate_verifier(..)` of rustls, with a verifier that says in its name that it is none. */
function idleVerifier(tokens: Tokens, index: number): Found {
  const name = index + 4;
  if (!/^(?:set|with_custom)_certificate_verifier$/.test(tokens.text(name))) return undefined;
  const open = openAfterName(tokens, name);
  const close = open === undefined ? undefined : tokens.partner(open);
  if (open === undefined || close === undefined) return undefined;
  for (let at = open + 1; at < close; at++) {
    if (VERIFIES_NOTHING.test(tokens.text(at))) return spanOfCall(tokens, name, open);
  }
  return undefined;
}

/** True for a comparison or a pattern: it asks for the mode and does not set it. */
function isChoice(tokens: Tokens, index: number): boolean {
  return /^(?:=>|==|!=|\|)$/.test(tokens.text(index + 3)) || /^(?:==|!=)$/.test(tokens.text(index - 1));
}

/** True inside a block or an arm that runs only where a condition about it holds, or does not hold. */
function isAskedFor(tokens: Tokens, index: number): boolean {
  if (isInNamedArm(tokens, index)) return true;
  for (let open = tokens.enclosing(index); open !== undefined; open = tokens.enclosing(open)) {
    if (tokens.text(open) === '{' && isConditional(tokens, conditionOf(tokens, open))) return true;
  }
  return false;
}

/** The brace whose head has the condition: of an `else`, that of its `if`. */
function conditionOf(tokens: Tokens, open: number): number {
  const isElse = tokens.text(open - 1) === 'else' && tokens.text(open - 2) === '}';
  return (isElse ? tokens.partner(open - 2) : undefined) ?? open;
}

function isConditional(tokens: Tokens, open: number): boolean {
  for (let at = open - 1; at >= 0 && !/^[;{}]$/.test(tokens.text(at)); at--) {
    if (ASKED_FOR.test(tokens.text(at)) && tokens.text(at - 1) !== 'fn' && isUnderIf(tokens, at)) return true;
  }
  return false;
}

/** `Security::Insecure => builder.danger_accept_invalid_certs(true)` */
function isInNamedArm(tokens: Tokens, index: number): boolean {
  let at = index;
  while (at > 0 && !/^(?:=>|[,;{}])$/.test(tokens.text(at))) at--;
  const arm = tokens.text(at) === '=>' ? armAt(tokens, at + 1) : undefined;
  for (let part = arm?.first ?? at; part < at; part++) {
    if (ASKED_FOR.test(tokens.text(part))) return true;
  }
  return false;
}

function isUnderIf(tokens: Tokens, index: number): boolean {
  for (let at = index; at >= 0 && !/^[;{}]$/.test(tokens.text(at)); at--) {
    if (/^(?:if|match|=>)$/.test(tokens.text(at))) return true;
  }
  return false;
}
