import type { Cue } from './cue.ts';
import { CONTRAST } from './cues-contrast.ts';
import { MISSING_WORK } from './cues-missing-work.ts';
import { PLACEHOLDER } from './cues-placeholder.ts';
import { REDUCED } from './cues-reduced.ts';
import { SELF_DESCRIPTION } from './cues-self-description.ts';
import { TIME } from './cues-time.ts';

/** The grammar of admissions. Names repeat where one idea has a strong and a weak form. */
export const CUES: readonly Cue[] = [
  ...CONTRAST,
  ...TIME,
  ...PLACEHOLDER,
  ...SELF_DESCRIPTION,
  ...REDUCED,
  ...MISSING_WORK,
];

/** What the configuration may name, each once. */
export const CUE_NAMES: readonly string[] = [...new Set(CUES.map(({ name }) => name))];
