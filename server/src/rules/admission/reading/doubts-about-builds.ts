import type { Doubt } from './doubt.ts';

/**
 * What words about stubs may say of builds: what stands in for code that a build, a feature or a platform leaves out;
 * and what "for now" is said of that is in no build that is shipped.
 */
export const DOUBTS_ABOUT_BUILDS = [
  {
    // "Stubs for when the feature is disabled"
    name: 'left out of a build',
    scope: 'after',
    within: 12,
    patterns: [
      'when|where|if|unless ..6 disabled|unavailable|off',
      'when|where|if|unless ..4 is|are not enabled',
      "when|where|if|unless ..4 isn't|aren't enabled",
    ],
  },
  {
    // "or provides a no-op stub otherwise", "when the feature is enabled"
    name: 'switch',
    scope: 'sentence',
    within: 12,
    patterns: ['otherwise', 'feature|flag ..1 is|are enabled|disabled|on|off'],
  },
  {
    // "Stub functions for community builds" above `#[cfg(not(feature = ".."))]`
    name: 'other variant',
    scope: 'inside',
    within: 0,
    beforeCode: /^(?:#\[[^\]\n]{0,160}\]\s{0,40}){0,3}#\[cfg\((?:not|all\(not|any\(not|target)/,
    patterns: ['stub|stubs|placeholder'],
  },
  {
    // "Stub implementation for a platform that has no such call"
    name: 'platform',
    scope: 'sentence',
    within: 8,
    patterns: ['openbsd|freebsd|netbsd|bsd|illumos|solaris|wasi|redox|platforms|targets'],
  },
  {
    // "this seems to silence it for now" above `#[cfg(asan)]`: no build that is shipped.
    name: 'instrumented build',
    scope: 'inside',
    within: 0,
    beforeCode: /^#\[cfg\((?:all\()?(?:[amt]san|miri|loom|shuttle|fuzzing|sanitize)\b/,
    patterns: ['now|moment|being|present'],
  },
] as const satisfies readonly Doubt[];
