// Generated from the files of this folder by `npm run generate`.
import type { Rule } from '../core/rule.ts';
import admissionDeferral from './admission/deferral.ts';
import admissionTaskMarker from './admission/task-marker.ts';
import blockingBlockOn from './blocking/block-on.ts';
import configHardcodedHost from './config/hardcoded-host.ts';
import configSecret from './config/secret.ts';
import configTlsOff from './config/tls-off.ts';
import constraintNoHeap from './constraint/no-heap.ts';
import constraintNoLocks from './constraint/no-locks.ts';
import constraintNoUnchecked from './constraint/no-unchecked.ts';
import constraintNoUnsafe from './constraint/no-unsafe.ts';
import debugDbg from './debug/dbg.ts';
import errorDiscardedResult from './error/discarded-result.ts';
import errorStringlyTyped from './error/stringly-typed.ts';
import panicExpect from './panic/expect.ts';
import panicIndex from './panic/index.ts';
import panicLockUnwrap from './panic/lock-unwrap.ts';
import panicPanicMacro from './panic/panic-macro.ts';
import panicUnwrap from './panic/unwrap.ts';
import sizeFile from './size/file.ts';
import sizeFunction from './size/function.ts';
import sizeNesting from './size/nesting.ts';
import suppressionNoReason from './suppression/no-reason.ts';
import suppressionUnused from './suppression/unused.ts';
import testEmbedded from './test/embedded.ts';
import testNoAssertion from './test/no-assertion.ts';
import testSkipped from './test/skipped.ts';
import unfinishedNotImplemented from './unfinished/not-implemented.ts';
import unsafeUnchecked from './unsafe/unchecked.ts';
import unsafeUndocumented from './unsafe/undocumented.ts';
import unsafeZeroed from './unsafe/zeroed.ts';

/** Every rule, in the order of the ids. */
export const RULES: readonly Rule[] = [
  admissionDeferral,
  admissionTaskMarker,
  blockingBlockOn,
  configHardcodedHost,
  configSecret,
  configTlsOff,
  constraintNoHeap,
  constraintNoLocks,
  constraintNoUnchecked,
  constraintNoUnsafe,
  debugDbg,
  errorDiscardedResult,
  errorStringlyTyped,
  panicExpect,
  panicIndex,
  panicLockUnwrap,
  panicPanicMacro,
  panicUnwrap,
  sizeFile,
  sizeFunction,
  sizeNesting,
  suppressionNoReason,
  suppressionUnused,
  testEmbedded,
  testNoAssertion,
  testSkipped,
  unfinishedNotImplemented,
  unsafeUnchecked,
  unsafeUndocumented,
  unsafeZeroed,
];
