import { compilePatterns, matchesAt, type PatternText } from './pattern.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { Gap, type Word } from './words.ts';

/** What somebody is asked to do or to decide, behind an `XXX` or a `HACK`. */
const PLANS: readonly PatternText[] = [
  "should|shouldn't|ought",
  'need|needs a|some|more|better|proper|work|fixing|cleanup|refactoring',
  'must|have|has to be <change>|<removal>|changed|moved',
  'have|has to change|move|revisit|fix|rewrite|refactor|remove|replace',
  'to be <removal>|<change>|<unfinished>',
  'can|could|might be <removal>|<change>|simplified|better|nicer|cleaner|faster',
  'can|could|will|would remove|replace|drop|delete|simplify|improve this|it|these|that|the',
  '<removal> this|it|these|that|once|when|after|before|with',
  'once|until|when|after ..8 <landed>|stable|stabilized|stabilised|available|released|closed|resolved|ready|upgraded',
  'revisit|refactor|rewrite|rework',
  'eventually|someday|soon',
  'temporary|temporarily|interim|stopgap|provisional',
  'ideally|properly',
  'would|might be great|nice|good',
  'yet|unfortunately|unfortunate',
  'for now|the moment',
  'get rid',
  'could [actually|also|probably] consider|use|avoid|check|do',
];

/** What somebody is not content with there. Beside a reason it is what the reason is about. */
const FAULTS: readonly PatternText[] = [
  'need|needs to',
  'proper|better|nicer|cleaner',
  "not|isn't|aren't [very|really|quite|exactly] great|ideal|nice|good|right|correct|accurate|perfect|optimal|pretty",
  'silently',
  "don't|can't|cannot|doesn't|not ..1 handle|handled|support|supported|implemented",
  'wrong|broken|buggy|incorrect|incomplete|imprecise|inefficient|slow|ugly|fragile|unsupported|hardcoded',
  'hard coded',
  "won't|doesn't|does not [really] scale",
];

/** What a reason begins with. */
const REASONS: readonly PatternText[] = [
  'because',
  "so it|that|we|you|this|they can|could|is|are|does|doesn't|do|don't",
];

/** What an `XXX` stands before as well: doubts, and wishes without a demand. */
const DOUBTS: readonly PatternText[] = [
  'maybe|perhaps|probably|why|whether|unclear|unsure|hope|hopefully',
  'not sure|certain',
  "don't|didn't understand|like",
  "i don't|didn't know",
  "don't|didn't know ..2 why|whether|if|how|what|where",
  'may|might|we|i|do want to',
];

/** Beside an `XXX`, the order at the head of a sentence is one to the reader; beside a `HACK` it tells what the hack does. */
const ORDERS = new Set(
  `remove replace rename return refactor rewrite rework revisit fix move implement support improve clean cleanup
  investigate verify account handle consider add change try lift use optimize optimise introduce convert ignore find
  make`.split(/\s+/),
);

/** What makes an order one that the code keeps: "return early. Otherwise .." */
const KEPT = new Set(['otherwise', 'because', 'since']);

/** After "should": what is believed, and not what is asked for. */
const BELIEVED = new Set(['never', 'always', 'only', 'already', 'still']);

/** Before "need to": what is asked for. "We need to .." says what the code does. */
const ASKED = new Set(['this', 'it', 'these', 'still', 'also', 'really', 'would', 'eventually']);

/** How far `if` may stand before what is only supposed, in words. */
const REACH = 5;

/** The address or the number of an issue: who works around it waits for it. */
const ISSUE = /\/(?:issues|pull|merge_requests|bugs?)\/\d|(?:^|[\s(/\w])#\d{2}/;

/** "needs to be fixed", where "needs to be sorted" says how things are. */
const PASSIVE: readonly PatternText[] = [
  'need|needs to be <removal>|<change>|<unfinished>|handled|supported|checked|changed|moved',
];

const PLAN_PATTERNS = compiled(PLANS);
const FAULT_PATTERNS = compiled(FAULTS);
const REASON_PATTERNS = compiled(REASONS);
const PASSIVE_PATTERNS = compiled(PASSIVE);
const DOUBT_PATTERNS = compiled(DOUBTS);

/** True where the words behind a marker, or the issue that their text names, speak of work that is left to do. */
export function speaksOfWork(marker: string, read: readonly Word[], text: string): boolean {
  return ISSUE.test(text) || demandsWork(marker, read);
}

/** True where the words behind a marker alone speak of work that is left to do. */
export function demandsWork(marker: string, read: readonly Word[]): boolean {
  const isCall = marker === 'XXX';
  const isReasoned = read.some((_, at) => matches(REASON_PATTERNS, read, at));
  return read.some(
    (_, at) =>
      !isSupposed(read, at) &&
      (isDemand(read, at, isReasoned) ||
        (isCall && (matches(DOUBT_PATTERNS, read, at) || isOrder(read, at)))),
  );
}

function isDemand(read: readonly Word[], at: number, isReasoned: boolean): boolean {
  if (!matches(PLAN_PATTERNS, read, at) && !isFault(read, at, isReasoned)) return false;
  switch (read[at]?.text) {
    case 'should':
      return !BELIEVED.has(read[at + 1]?.text ?? '');
    case 'need':
    case 'needs':
      return read[at + 1]?.text !== 'to' || isAsked(read, at);
    case 'temporarily':
      return read[at - 1]?.text !== 'by';
    default:
      return true;
  }
}

/** Beside a reason only what is said of the code itself: "this is slow because ..". */
function isFault(read: readonly Word[], at: number, isReasoned: boolean): boolean {
  if (!matches(FAULT_PATTERNS, read, at)) return false;
  return !isReasoned || (BEING.has(read[at - 1]?.text ?? '') && OWN.has(read[at - 2]?.text ?? ''));
}

const BEING = new Set(['is', 'are']);
const OWN = new Set(['this', 'it', 'these', 'that', 'code']);

function isAsked(read: readonly Word[], at: number): boolean {
  if (at === 0 || (read[at]?.gap ?? Gap.stop) === Gap.stop) return true;
  return read[at + 2]?.text === 'be'
    ? matches(PASSIVE_PATTERNS, read, at)
    : ASKED.has(read[at - 1]?.text ?? '');
}

function isOrder(read: readonly Word[], at: number): boolean {
  const word = read[at];
  if (word === undefined || (at > 0 && word.gap < Gap.stop) || !ORDERS.has(word.text)) return false;
  // "Try to find it" says what the code does.
  if (word.text === 'try' && read[at + 1]?.text === 'to') return false;
  return !read.slice(at).some(({ text }) => KEPT.has(text));
}

/** True in "if a name is wrong", which says when and not what. */
function isSupposed(read: readonly Word[], at: number): boolean {
  return read.slice(Math.max(0, at - REACH), at).some(({ text }) => text === 'if');
}

function matches(patterns: ReturnType<typeof compiled>, read: readonly Word[], at: number): boolean {
  let found = false;
  matchesAt(patterns, read, at, () => {
    found = true;
  });
  return found;
}

function compiled(patterns: readonly PatternText[]) {
  return compilePatterns(
    patterns.map((pattern) => ({ pattern, value: true as const })),
    WORD_CLASSES,
  );
}
