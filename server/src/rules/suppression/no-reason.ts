import { type AttributeSite, defineRule, type Found } from '../../core/rule.ts';
import { withoutComments } from '../../syntax/rust/attribute-text.ts';
import { statesReasonFor } from '../../syntax/rust/suppression-reason.ts';

export default defineRule({
  id: 'suppression/no-reason',
  severity: 'info',
  preset: 'recommended',
  message: 'A finding is ignored here and nobody says why.',
  why: 'Without a reason the next reader cannot tell a decision from a shortcut, and nobody dares to remove it.',
  instead: 'Write after a colon why the finding does not apply here; in an attribute, as its `reason`.',
  examples: [
    {
      language: 'rust',
      bad: 'fn first(pool: &[u8]) -> u8 {\n    // shipworthy-ignore panic/unwrap\n    *pool.first().unwrap()\n}\n',
      good: 'fn first(pool: &[u8]) -> u8 {\n    // shipworthy-ignore panic/unwrap: the pool is never empty\n    *pool.first().unwrap()\n}\n',
    },
    {
      language: 'rust',
      bad: '#[allow(clippy::unwrap_used)]\nfn first(pool: &[u8]) -> u8 {\n    *pool.first().unwrap()\n}\n',
      good: '#[allow(clippy::unwrap_used, reason = "the pool is never empty")]\nfn first(pool: &[u8]) -> u8 {\n    *pool.first().unwrap()\n}\n',
    },
  ],
  twins: ['clippy::allow_attributes_without_reason'],
  languages: {
    '*': { evidence: 'directive' },
    rust: [
      { evidence: 'directive' },
      { evidence: 'attribute', names: ['allow', 'expect'], check: checkAttribute },
    ],
  },
});

/** Lints about code that brings the process down, and what silences them all. */
const SILENCED =
  /\b(?:clippy::(?:unwrap_used|expect_used|panic|todo|unimplemented|unreachable|indexing_slicing|restriction)|warnings)\b/;
/** A comment of documentation speaks of the item, not of the attribute. */
const DOCUMENTATION = /^\/(?:\/[/!]|\*[*!])/;

function checkAttribute(site: AttributeSite): Found {
  const { text, comment, preset } = site;
  const lint = SILENCED.exec(withoutComments(text))?.[0];
  if (lint === undefined || /\breason\s*=/.test(text)) return undefined;
  if (comment !== '' && !DOCUMENTATION.test(comment)) return undefined;
  if (IS_GENERATED.test(site.behind)) return undefined;
  if (preset === 'recommended' && (IN_GENERATED_FILE.test(site.behind) || statesReasonFor(site, lint)))
    return undefined;
  return { start: 0, end: text.length, message: `\`${lint}\` is allowed here and nobody says why.` };
}

/** Code that another program wrote is taken in: nobody can mend it. */
const IS_GENERATED = /^[^;}]*\binclude!\s*\(/;

/** `mod bindings;`: a file with the name that generated ones have. */
const IN_GENERATED_FILE =
  /^\s*(?:#\[[^\]]*\]\s*)*(?:pub(?:\([^)]*\))? )?mod (?:\w+_)?(?:bindgen|bindings?|generated|pb|proto(?:buf|s)?|codegen|sys)\s*;/;
