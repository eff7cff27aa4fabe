/** Verbs with which a function's name promises to do something that a constant cannot be the outcome of. */
const VERBS: ReadonlySet<string> = new Set(
  `adapt aggregate allocate analyse analyze apply approximate assess assign audit authenticate authorize
  backup balance benchmark broadcast calculate calibrate check classify cluster collect compact compile
  compress compute connect consolidate correlate crawl decode decompress decrypt deliver deploy deposit
  derive deserialize detect determine discover dispatch distribute download embed encode encrypt enforce
  enumerate escalate estimate evaluate execute explore export extract fetch find forecast generate hash
  identify import index infer ingest inspect integrate interpret invoke learn list load lookup measure
  merge migrate mine mint monitor negotiate normalise normalize notify optimise optimize orchestrate parse
  perform persist poll predict prioritize process profile propagate propose provision prune publish query
  rank read rebalance recall recommend reconcile recover refine register render replicate request resolve
  restore retrieve rollback route sanitize save scan schedule score scrape search select send serialize
  settle sign simplify simulate solve stake store stream submit summarise summarize swap sync synchronize
  synthesize tokenize train transcode transfer transform translate transmit tune unstake update upload
  validate verify vote withdraw write`.split(/\s+/),
);

/** Words before the verb that change nothing. */
const LEADERS: ReadonlySet<string> = new Set([
  'try',
  'do',
  'async',
  'internal',
  'inner',
  'perform',
  'run',
  'auto',
]);

/** True when the name begins with a verb of work: `evaluate`, `try_send`, `do_fetch_all`. */
export function promisesWork(name: string): boolean {
  const words = name.replace(/^(?:r#)?_*/, '').split('_');
  const first = words.find((word) => !LEADERS.has(word)) ?? '';
  return VERBS.has(first);
}

/** Names that say that nothing or something fixed is what the function is for, and names of hooks. */
const EXPECTED_IDLE =
  /^(?:on|visit|walk|fold|enter|exit|leave|before|after|pre|post|is|has|can|should|supports?|needs?|allows?|accepts?|wants?|must|may|default|new|from|into|with|as|to|empty|none|always|never)(?:_|$)|(?:^|_)(?:no_?op|nop|null|nothing|none|dummy|stub|mock|fake|default|initial|always|never|unsupported|unreachable|disabled|identity|cycle|ignored?|unused|empty|placeholder|unknown|invalid|err|error|fallback|test|tests|demo|example|hook|callback|supported)(?:_|$)/;

/** True for hooks, constructors, capability flags, and names that say that they do nothing. */
export function isIdleByName(name: string): boolean {
  return EXPECTED_IDLE.test(name);
}

/** Names of functions that are for output: what they print is their work. */
const OUTPUT =
  /(?:^|_)(?:print|log|show|display|report|warn|info|debug|trace|dump|usage|help|banner|version|echo|say|greet|hello|announce|error|failed|failure|main)(?:_|$)/;

export function isForOutput(name: string): boolean {
  return OUTPUT.test(name);
}

/** Names of functions that are for waiting. */
const WAITING = /sleep|wait|delay|back_?off|pause|retry|throttle|tick|busy|poll|interval|cool_?down/;

export function isForWaiting(name: string): boolean {
  return WAITING.test(name);
}

/** Names of functions that are for chance. */
const CHANCE =
  /rand|random|jitter|noise|shuffle|sampl|seed|uuid|nonce|salt|token|secret|key|(?:^|_)(?:id|roll|dice|pick|choose|shake)(?:_|$)/;

export function isForChance(name: string): boolean {
  return CHANCE.test(name);
}
