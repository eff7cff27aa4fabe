import { type CommentSite, defineRule, type Found, type LineSite } from '../../core/rule.ts';

export default defineRule({
  id: 'unfinished/elided-code',
  severity: 'error',
  preset: 'recommended',
  message: 'Code is left out here.',
  why: 'The rest of the code was meant to be put in by hand: what stands here is a sketch, and may even have replaced working code.',
  instead: 'Put the code in, and take the remark, the marker or the fence away.',
  examples: [
    {
      language: 'rust',
      bad: 'fn serve(listener: Listener) {\n    let router = Router::new();\n    // ... rest of the code\n}\n',
      good: 'fn serve(listener: Listener) {\n    let router = Router::new();\n    listener.run(router);\n}\n',
    },
  ],
  absorbs: ['admission/deferral', 'admission/task-marker', 'admission/untracked-task'],
  languages: {
    '*': [
      { evidence: 'comment', words: () => WORDS, check: checkComment },
      { evidence: 'line', starts: ['<<<<<<<', '>>>>>>>', '```'], check: checkLine },
    ],
  },
});

/** One of these stands in every comment that tells of code left out. */
const WORDS: readonly string[] = [
  'existing',
  'rest',
  'remaining',
  'unchanged',
  'omitted',
  'brevity',
  'elided',
  'snip',
  'truncated',
  'implementation',
  'your',
  'continues',
];

/** What is left out: "the rest of the code", "existing methods", "your initialization". */
const CODE =
  '(?:code|implementations?|methods?|functions?|logic|fields?|variants?|imports?|initiali[sz]ation|body|class|module|file|handlers?|tests?|routes?|properties|arms?|cases?|members?|impl|struct|definitions?|content|stuff|setup)';
const DOTS = '(?:\\.{3,}|\\u2026)';
/** What is said of it: "here", "remains unchanged". */
const LEFT =
  '(?:(?:goes |stays )?here|remains?(?: the same| unchanged| as is)?|(?:stays?|is) the same|(?:is )?unchanged|continues?(?: here)?|as before|omitted(?: for brevity)?)';
const OPEN = '^[\\s/*#!;%<-]*';
const CLOSE = '[\\s.*/>\\u2026)\\]-]*$';

/**
 * Each is asked about one line of a comment, and takes the whole of it, or begins with dots that stand for the code.
 * No two neighbouring repetitions share a character.
 */
const ELISIONS: readonly RegExp[] = [
  // "... rest of the code", "... existing fields ...", "... (remaining methods unchanged)"
  new RegExp(
    `${OPEN}[[(]?${DOTS}[\\s[(]*(?:the |all |your |other |and )*(?:rest of|existing|remaining|previous|original|same|other|your existing|more) (?:\\w+ ){0,4}${CODE}\\b`,
    'i',
  ),
  // "rest of the implementation", "existing code here", "existing code remains unchanged"
  new RegExp(
    `${OPEN}[[(]?(?:the )?rest of (?:the |your )?(?:code|implementation|function|file|class|module)(?: ${LEFT})?${CLOSE}`,
    'i',
  ),
  new RegExp(`${OPEN}[[(]?(?:the |your )?(?:existing|remaining) ${CODE} ${LEFT}${CLOSE}`, 'i'),
  // "implementation omitted for brevity", "... omitted for brevity"
  new RegExp(
    `${OPEN}[[(]?(?:${DOTS}\\s*)?(?:\\w+ ){0,5}(?:omitted|elided|truncated|skipped|shortened|removed) for (?:brevity|clarity|space|simplicity)${CLOSE}`,
    'i',
  ),
  // "implementation omitted", "body elided", "code snipped"
  new RegExp(
    `${OPEN}[[(]?(?:${DOTS}\\s*)?(?:the )?(?:\\w+ )?(?:code|implementation|body|methods?|details) (?:is |are )?(?:omitted|elided|snipped|truncated)${CLOSE}`,
    'i',
  ),
  // "your code here", "implementation goes here", "implementation details..."
  new RegExp(
    `${OPEN}[[(]?(?:${DOTS}\\s*)?(?:your|the|actual|real|more|add|insert|put|write)? ?(?:your )?(?:code|implementation|logic) (?:goes )?here${CLOSE}`,
    'i',
  ),
  new RegExp(
    `${OPEN}(?:the |actual |full )?(?:implementation|code) (?:details|continues)(?: here)?\\s*${DOTS}\\s*$`,
    'i',
  ),
  // "... (unchanged)", "[snip]"
  new RegExp(
    `${OPEN}${DOTS}\\s*[([]?(?:unchanged|snip|omitted|truncated|as before|same as (?:before|above))[)\\]]?\\s*(?:${DOTS})?${CLOSE}`,
    'i',
  ),
];

/** Without one of these no line of a comment is an elision. */
const HINT =
  /\.{3}|\u2026|\b(?:here|omitted|elided|snip|truncated|unchanged|brevity|clarity|simplicity|space|continues|rest of|remains?|the same|as before)\b/i;

/** Between fences a comment shows code of others. */
const FENCE_IN_COMMENT = /^[\s/*!]*(?:```|~~~)/;

/** Longer lines say something else. */
const MAX_LINE = 120;

function checkComment({ comment, before }: CommentSite): Found {
  if (comment.kind === 'doc' || !HINT.test(comment.text)) return undefined;
  let start = 0;
  let isFenced = false;
  for (const line of comment.text.split('\n')) {
    const text = line.trimEnd();
    if (FENCE_IN_COMMENT.test(text)) isFenced = !isFenced;
    // Behind code, the words speak of what the line lists: `mod all; // existing implementation`.
    const isOwn = start > 0 || before === '';
    if (
      !isFenced &&
      text.length <= MAX_LINE &&
      (isOwn || text.includes('...')) &&
      ELISIONS.some((each) => each.test(text))
    ) {
      const from = start + text.search(/[^\s/*#!;%<-]/);
      return {
        start: from,
        end: start + text.replace(/[\s*/]+$/, '').length,
        message: 'The comment stands for code that is left out.',
        cues: ['elision'],
      };
    }
    start += line.length + 1;
  }
  return undefined;
}

/** The ends of a conflict; what stands between them goes with them. */
const CONFLICT = /^(?:<{7} \S|>{7} \S)/;
const FENCE = /^```[\w+-]*$/;

function checkLine({ text }: LineSite): Found {
  if (CONFLICT.test(text))
    return {
      start: 0,
      end: text.length,
      message: 'A merge conflict is left over here.',
      cues: ['conflict marker'],
    };
  if (!FENCE.test(text)) return undefined;
  return { start: 0, end: text.length, message: 'A code fence is left over here.', cues: ['code fence'] };
}
