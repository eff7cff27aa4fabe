// Generated from the files of this folder by `npm run generate`.
import type { Rule } from '../core/rule.ts';
import admissionDeferral from './admission/deferral.ts';
import admissionTaskMarker from './admission/task-marker.ts';
import blockingBlockOn from './blocking/block-on.ts';
import debugDbg from './debug/dbg.ts';
import panicExpect from './panic/expect.ts';
import panicLockUnwrap from './panic/lock-unwrap.ts';
import panicPanicMacro from './panic/panic-macro.ts';
import panicUnwrap from './panic/unwrap.ts';
import sizeFile from './size/file.ts';
import sizeFunction from './size/function.ts';
import suppressionNoReason from './suppression/no-reason.ts';
import suppressionUnused from './suppression/unused.ts';
import testEmbedded from './test/embedded.ts';
import unfinishedNotImplemented from './unfinished/not-implemented.ts';
import unsafeZeroed from './unsafe/zeroed.ts';

/** Every rule, in the order of the ids. */
export const RULES: readonly Rule[] = [
  admissionDeferral,
  admissionTaskMarker,
  blockingBlockOn,
  debugDbg,
  panicExpect,
  panicLockUnwrap,
  panicPanicMacro,
  panicUnwrap,
  sizeFile,
  sizeFunction,
  suppressionNoReason,
  suppressionUnused,
  testEmbedded,
  unfinishedNotImplemented,
  unsafeZeroed,
];
