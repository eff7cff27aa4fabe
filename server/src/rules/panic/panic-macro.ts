import { defineRule, type Found, type Unit, type WordSite } from '../../core/rule.ts';
import type { Tokens } from '../../core/tokens.ts';
import { isBrokenPromise } from '../../syntax/rust/broken-promise.ts';
import { firstLiteral, macroOpen, openAfterName, spanOfCall } from '../../syntax/rust/calls.ts';
import { isAskedFor } from '../../syntax/rust/end-switch.ts';
import { panicMacroFixes } from '../../syntax/rust/fixes/panic.ts';
import { maskedGetter } from '../../syntax/rust/masked-match.ts';
import { panicsByContract } from '../../syntax/rust/panic-contract.ts';
import { endsForFailure, isConstFunction } from '../../syntax/rust/panic-witness.ts';
import { admitsStub, refuses, saysUnsupported } from '../../syntax/rust/stub-text.ts';

export default defineRule({
  id: 'panic/panic-macro',
  severity: 'warning',
  preset: 'recommended',
  message: '`panic!` ends the thread instead of telling the caller.',
  why: 'The caller cannot handle a panic, and in a server one bad input takes the request or the process with it.',
  instead:
    'Return an error that says what went wrong. In `recommended` a panic is flagged where the code shows that there was something to tell: it shows an error or stands where there is one, it is about data that no arm of a match takes, it has no words (but for the last arm `_ => panic!()`, and for values alone, `panic!("{left:?}")`), or its message reports a failure that somebody is concerned with: the function returns a `Result`, the message names what whoever runs the program decides or what is not supported, or a public function refuses a value. A panic about a broken promise of the code or of its caller (`panic!("BUG: ..")`), one that a setting asks for (`if panic_on_error`), one that hands on the panic of a task, one that is documented here or where the function is called, one that documentation of what the function may be called with or all callers in the file rule out, one that a test of the file expects, and `const fn` are left alone.',
  examples: [
    {
      language: 'rust',
      bad: 'fn rate(kind: u8) -> f64 {\n    match kind {\n        0 => 0.5,\n        other => panic!("unknown kind {other}"),\n    }\n}\n',
      good: 'fn rate(kind: u8) -> Result<f64, String> {\n    match kind {\n        0 => Ok(0.5),\n        other => Err(format!("unknown kind {other}")),\n    }\n}\n',
    },
  ],
  twins: ['clippy::panic', 'clippy::unreachable', 'clippy::unimplemented'],
  languages: {
    rust: { evidence: 'word', words: ['panic', 'unreachable', 'unimplemented', 'panic_any'], check },
  },
  fixes: (_finding, context) => panicMacroFixes(context),
});

const ENDS = 'ends the thread instead of telling the caller.';

function check(site: WordSite): Found {
  const { unit, index, word } = site;
  const { tokens, preset } = unit;
  const open = word === 'panic_any' ? functionOpen(tokens, index) : macroOpen(tokens, index);
  if (open === undefined || (word === 'unreachable' && preset === 'recommended')) return undefined;
  const text = firstLiteral(tokens, open) ?? '';
  // The rule unfinished/not-implemented says more about these.
  if (word === 'unimplemented') {
    if (!refuses(text) && (preset === 'recommended' || !saysUnsupported(text))) return undefined;
  } else if (word !== 'panic_any' && admitsStub(text)) return undefined;
  if (word === 'panic' && site.inConstant) return undefined;
  if (preset === 'recommended' && !isFailureOfCallee(unit, index, open)) return undefined;
  const lint = word === 'panic_any' ? 'panic' : word;
  const excuse = preset === 'recommended' ? (maskedGetter(unit, index) ?? settingForTests(text)) : undefined;
  const span = {
    ...spanOfCall(tokens, index, open),
    twins: [`clippy::${lint}`],
    ...(excuse ? { unlessFileHas: excuse } : {}),
  };
  switch (word) {
    case 'panic':
      return span;
    case 'unreachable':
      return { ...span, message: '`unreachable!` panics when it is reached after all.' };
    case 'panic_any':
      return { ...span, message: `\`panic_any()\` ${ENDS}` };
    default:
      return { ...span, message: `\`unimplemented!\` ${ENDS}` };
  }
}

/**
 * What the file has where the constant that a message shows is the name of a variable for tests: its documentation says
 * so, or it is `"__FORCED_VERSION"`.
 */
function settingForTests(message: string): RegExp | undefined {
  const name = /\{([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)\}/.exec(message)?.[1];
  if (name === undefined) return undefined;
  const constant = `(?:pub(?:\\([^)\\n]*\\))? )?const ${name}\\b`;
  return new RegExp(
    `\\/\\/\\/[^\\n]*\\b(?:[Tt]est(?:ing|s)?[- ]only|only (?:for|in|by) test(?:s|ing))\\b[^\\n]*\\n(?:[ \\t]*\\/\\/\\/[^\\n]*\\n){0,12}[ \\t]*${constant}|\\b${constant}: &(?:'static )?str = "__`,
  );
}

/** True where something went wrong that a caller could have been told. */
function isFailureOfCallee(unit: Unit, index: number, open: number): boolean {
  if (panicsByContract(unit) || isConstFunction(unit)) return false;
  if (!endsForFailure(unit, index, open) || isAskedFor(unit.tokens, index)) return false;
  return !isBrokenPromise(unit, index, open);
}

/** `panic_any(x)` by any path; a method of that name is somebody's own. */
function functionOpen(tokens: Tokens, index: number): number | undefined {
  const before = tokens.text(index - 1);
  return before === '.' || before === 'fn' ? undefined : openAfterName(tokens, index);
}
