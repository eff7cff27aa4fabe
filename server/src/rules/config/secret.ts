import { defineRule, type Found, type StringSite } from '../../core/rule.ts';
import { commentsAround } from '../../syntax/rust/comments-around.ts';

export default defineRule({
  id: 'config/secret',
  severity: 'error',
  preset: 'recommended',
  message: 'A secret is written into the code.',
  why: 'Whoever can read the repository, its history or a built binary can use it, and it cannot be changed without a release.',
  instead: 'Read it from the environment or a secret store, and replace the one that was written here.',
  examples: [
    {
      language: 'rust',
      bad: 'fn connect() {\n    let password = "Tr0ub4dor&3";\n    open(password);\n}\n',
      good: 'fn connect() -> Result<(), std::env::VarError> {\n    let password = std::env::var("DB_PASSWORD")?;\n    open(&password);\n    Ok(())\n}\n',
    },
  ],
  languages: { rust: { evidence: 'string', wants, check } },
});

/** Shapes of keys that are issued by services, by what the key begins with. */
const ISSUED: Readonly<Record<string, RegExp>> = {
  'AWS access key': /^(?:AKIA|ASIA)[0-9A-Z]{16}$/,
  'GitHub token': /^(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{60,250})$/,
  'GitLab token': /^glpat-[A-Za-z0-9_-]{20,50}$/,
  'Slack token': /^xox[abprs]-[A-Za-z0-9-]{20,250}$/,
  'Stripe key': /^[rs]k_live_[A-Za-z0-9]{16,250}$/,
  'OpenAI key': /^sk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{32,250}$/,
  'Anthropic key': /^sk-ant-[A-Za-z0-9_-]{32,250}$/,
  'Google API key': /^AIza[0-9A-Za-z_-]{35}$/,
  'SendGrid key': /^SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}$/,
  'npm token': /^npm_[A-Za-z0-9]{36}$/,
  'Hugging Face token': /^hf_[A-Za-z0-9]{30,40}$/,
  'private key': /^(?:\s|\\n)*-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/,
};
const ISSUED_START =
  /^(?:AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|[rs]k_live_|sk-|AIza|SG\.|npm_|hf_|[\s\\n]*-----BEGIN )/;

/** An assignment, a constant or a field with a name of a credential, directly before the literal. */
const NAMED =
  /(?:^|[^A-Za-z0-9])(?:[a-z0-9]+_){0,3}(?:password|passwd|pwd|passphrase|secret|secret_key|api_?key|apikey|auth_token|access_token|bearer_token|private_key|client_secret)\s*(?::\s*(?:Some\(\s*)?|(?::\s*[^=;,(){}]{1,24})?=\s*)(?:String::from\(\s*)?$/i;
const PLACEHOLDER =
  /your|change.?me|replace|example|sample|dummy|fake|mock|test|placeholder|redacted|xxx|\*\*\*|\.\.\.|<|>|\{|\$|%|not.?set|unset|unknown|hidden|masked|1234567890|0123456789|abcdefghij/i;

/** Behind the expression that finds such keys: the literal is there to try it. */
const IN_PATTERN_TABLE = /\]\{\d+(?:,\d*)?\}[^"]*"\s*,\s*(?:[\w:]+\(\s*)?$/;

function wants(value: string, before: string): boolean {
  if (value.length < 6) return false;
  if (ISSUED_START.test(value)) return issuedAs(value) !== undefined && !IN_PATTERN_TABLE.test(before);
  // Few literals hold a digit, and few of those follow a colon or an equals sign.
  if (value.length > 120 || !/\d/.test(value) || !/[:=(]\s*$/.test(before)) return false;
  return isGuessProof(value) && NAMED.test(before);
}

/** The first line of a key, with which code looks for keys. */
const HEADER_ALONE = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:\s|\\[nr])*$/;
/** What stands between the first and the last line of a key. */
const KEY_LINE = /^["#](?:\s|\\[nr])*[A-Za-z0-9+/]{16}/;

/** Networks in which nothing has a price: their keys are published. */
const PLAY_NETWORK = /(?:^|[/_-])(?:regtest|testnet|devnet|localnet)(?:[/_.-]|$)/;

/** What is there to be shown: a password that somebody made up for it opens nothing. */
const SHOWN = /(?:^|\/)(?:[^/]*[-_])?(?:examples?|demos?|samples?|tutorials?)\//;

function isKnownToAll({ unit, index, value }: StringSite): boolean {
  if (unit.preset !== 'recommended') return false;
  return (
    PLAY_NETWORK.test(unit.path) ||
    (SHOWN.test(unit.path) && issuedAs(value) === undefined) ||
    commentsAround(unit, index).some((comment) => /\b(?:expired|revoked)\b/i.test(comment))
  );
}

function check(site: StringSite): Found {
  const { value, start, end } = site;
  if (HEADER_ALONE.test(value) && !isFollowedByKey(site)) return undefined;
  if (isKnownToAll(site)) return undefined;
  const kind = issuedAs(value);
  return { start, end, ...(kind === undefined ? {} : { message: `A ${kind} is written into the code.` }) };
}

/** True where the next literal, in a list of lines or in `concat!`, goes on with the key. */
function isFollowedByKey({ unit: { tokens }, index }: StringSite): boolean {
  return tokens.kind(index + 2) === 'string' && KEY_LINE.test(tokens.text(index + 2).replace(/^r/, ''));
}

function issuedAs(value: string): string | undefined {
  if (PLACEHOLDER.test(value.slice(0, 64)) || !/\d|PRIVATE/.test(value)) return undefined;
  return Object.entries(ISSUED).find(([, shape]) => shape.test(value))?.[0];
}

/** True for what somebody made up as a secret: the name of a field, a path, a sentence or a placeholder is none. */
function isGuessProof(value: string): boolean {
  if (/[\s/\\]/.test(value) || !/[A-Za-z]/.test(value) || PLACEHOLDER.test(value)) return false;
  const hasSymbols = /[^\w.:-]/.test(value);
  return hasSymbols || (value.length >= 8 && /^[A-Za-z0-9]+$/.test(value));
}
