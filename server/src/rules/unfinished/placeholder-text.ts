import { defineRule, type Found, type StringSite } from '../../core/rule.ts';
import { type Admission, admissionIn } from './placeholder/admissions.ts';
import { isMeant } from './placeholder/meant.ts';
import { isValue } from './placeholder/position.ts';

export default defineRule({
  id: 'unfinished/placeholder-text',
  severity: 'warning',
  preset: 'recommended',
  message: 'The text admits that it only holds a place.',
  why: 'People and programs that get this text take it for an answer, a name or a key.',
  instead: 'Put the real value in, read it from the configuration, or return an error.',
  examples: [
    {
      language: 'rust',
      bad: 'fn answer(question: &str) -> String {\n    log(question);\n    "This is a placeholder response".to_string()\n}\n',
      good: 'fn answer(question: &str) -> Result<String, ModelError> {\n    model().complete(question)\n}\n',
    },
  ],
  languages: { rust: { evidence: 'string', wants, check } },
});

/** Longer literals are documents and sources. */
const MAX_LENGTH = 300;

function wants(value: string): boolean {
  return value.length >= 3 && value.length <= MAX_LENGTH && admissionIn(value) !== undefined;
}

function check(site: StringSite): Found {
  const admission = admissionIn(site.value);
  if (!admission || !isValue(site, admission)) return undefined;
  if (site.unit.preset === 'recommended' && (isMeant(site, admission) || isSaidBefore(site)))
    return undefined;
  return {
    start: site.start,
    end: site.end,
    message: messageOf(admission),
    cues: [admission.kind],
  };
}

/** How many tokens lie between two refusals of the same value. */
const MAX_TOKENS_BACK = 48;

/** True where the same text stands right before it: both tell of one piece of code that is missing. */
function isSaidBefore({ unit: { tokens }, index }: StringSite): boolean {
  const text = tokens.text(index);
  for (let at = Math.max(0, index - MAX_TOKENS_BACK); at < index; at++)
    if (tokens.kind(at) === 'string' && tokens.text(at) === text) return true;
  return false;
}

function messageOf({ kind, words }: Admission): string {
  switch (kind) {
    case 'placeholder':
    case 'filler':
      return `The text only holds a place: it says "${words}".`;
    case 'missing code':
      return `The text says that code is missing: "${words}".`;
    case 'blank credential':
      return `The text stands for a value that nobody has put in: "${words}".`;
    case 'task':
      return `The text is a task that is not done: "${words}".`;
  }
}
