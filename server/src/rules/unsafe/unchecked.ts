import { defineRule, type Found, type WordSite } from '../../core/rule.ts';
import { openAfterName, spanOfCall } from '../../syntax/rust/calls.ts';
import { isSafetyExplained } from '../../syntax/rust/safety-comment.ts';

/** Functions of the standard library that leave out a check, and what goes wrong where it would have failed. */
const SKIPPED: Readonly<Record<string, string>> = {
  get_unchecked: 'reads outside the memory when the index is out of bounds',
  get_unchecked_mut: 'reads outside the memory when the index is out of bounds',
  unwrap_unchecked: 'is undefined behaviour when there is no value',
  unwrap_err_unchecked: 'is undefined behaviour when there is no error',
  from_utf8_unchecked: 'is undefined behaviour when the bytes are not UTF-8',
  from_utf8_unchecked_mut: 'is undefined behaviour when the bytes are not UTF-8',
  from_u32_unchecked: 'is undefined behaviour when the number is no character',
  new_unchecked: 'is undefined behaviour when the value breaks what the type promises',
  unreachable_unchecked: 'is undefined behaviour when it is reached',
  assert_unchecked: 'is undefined behaviour when the condition does not hold',
  transmute: 'takes the bytes of one type for another, whatever they are',
  transmute_copy: 'takes the bytes of one type for another, whatever they are',
};

export default defineRule({
  id: 'unsafe/unchecked',
  severity: 'info',
  preset: 'strict',
  message: 'A check is left out here, and nothing says why it is not needed.',
  why: 'Where the check would have failed, the program does not stop: it goes on with broken memory, and anything may happen.',
  instead: 'Use the checked form, or say in a `// SAFETY:` comment why the check cannot fail.',
  examples: [
    {
      language: 'rust',
      bad: 'fn name(bytes: Vec<u8>) -> String {\n    unsafe { String::from_utf8_unchecked(bytes) }\n}\n',
      good: 'fn name(bytes: Vec<u8>) -> Result<String, std::string::FromUtf8Error> {\n    String::from_utf8(bytes)\n}\n',
    },
    {
      language: 'rust',
      bad: 'static mut COUNT: u32 = 0;\n',
      good: 'static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);\n',
    },
  ],
  languages: { rust: { evidence: 'word', words: [...Object.keys(SKIPPED), 'static'], check } },
});

function check(site: WordSite): Found {
  const { unit, index, word } = site;
  const { tokens } = unit;
  if (word === 'static') return sharedMutable(site);
  const open = openAfterName(tokens, index);
  if (open === undefined || tokens.text(index - 1) === 'fn' || isSafetyExplained(unit, index))
    return undefined;
  return { ...spanOfCall(tokens, index, open), message: `\`${word}()\` ${SKIPPED[word]}.` };
}

/** `static mut NAME`; `&'static mut` is a type. */
function sharedMutable({ unit, index, start }: WordSite): Found {
  const { tokens } = unit;
  const isItem = tokens.text(index + 1) === 'mut' && tokens.text(index + 3) === ':';
  if (!isItem || isSafetyExplained(unit, index)) return undefined;
  const message = 'Two threads that reach this `static mut` at once race for it, and nothing stops them.';
  return { start, end: tokens.end(index + 2), message };
}
