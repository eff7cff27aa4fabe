// Generated from the files of this folder by `npm run generate`.
import type { Rule } from '../core/rule.ts';
import admissionDeferral from './admission/deferral.ts';
import admissionTaskMarker from './admission/task-marker.ts';

/** Every rule, in the order of the ids. */
export const RULES: readonly Rule[] = [
  admissionDeferral,
  admissionTaskMarker,
];
