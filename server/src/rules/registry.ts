// Generated from the files of this folder by `npm run generate`.
import type { Rule } from '../core/rule.ts';
import admissionDeferral from './admission/deferral.ts';
import admissionExpiredTask from './admission/expired-task.ts';
import admissionTaskMarker from './admission/task-marker.ts';
import admissionUntrackedTask from './admission/untracked-task.ts';
import blockingBlockOn from './blocking/block-on.ts';
import blockingIoInAsync from './blocking/io-in-async.ts';
import blockingLockAcrossAwait from './blocking/lock-across-await.ts';
import blockingSleepInAsync from './blocking/sleep-in-async.ts';
import blockingStdLockInAsync from './blocking/std-lock-in-async.ts';
import configHardcodedHost from './config/hardcoded-host.ts';
import configSecret from './config/secret.ts';
import configTlsOff from './config/tls-off.ts';
import constraintNoHeap from './constraint/no-heap.ts';
import constraintNoLocks from './constraint/no-locks.ts';
import constraintNoUnchecked from './constraint/no-unchecked.ts';
import constraintNoUnsafe from './constraint/no-unsafe.ts';
import debugDbg from './debug/dbg.ts';
import debugPrint from './debug/print.ts';
import errorDiscardedResult from './error/discarded-result.ts';
import errorStringlyTyped from './error/stringly-typed.ts';
import panicExpect from './panic/expect.ts';
import panicIndex from './panic/index.ts';
import panicLockUnwrap from './panic/lock-unwrap.ts';
import panicPanicMacro from './panic/panic-macro.ts';
import panicProcessExit from './panic/process-exit.ts';
import panicUnwrap from './panic/unwrap.ts';
import sizeFile from './size/file.ts';
import sizeFunction from './size/function.ts';
import sizeNesting from './size/nesting.ts';
import suppressionNoReason from './suppression/no-reason.ts';
import suppressionUnused from './suppression/unused.ts';
import testEmbedded from './test/embedded.ts';
import testNoAssertion from './test/no-assertion.ts';
import testSkipped from './test/skipped.ts';
import unfinishedDummyReturn from './unfinished/dummy-return.ts';
import unfinishedElidedCode from './unfinished/elided-code.ts';
import unfinishedFakeData from './unfinished/fake-data.ts';
import unfinishedNotImplemented from './unfinished/not-implemented.ts';
import unfinishedPlaceholderText from './unfinished/placeholder-text.ts';
import unfinishedStubFunction from './unfinished/stub-function.ts';
import unsafeUnchecked from './unsafe/unchecked.ts';
import unsafeUndocumented from './unsafe/undocumented.ts';
import unsafeZeroed from './unsafe/zeroed.ts';

/** Every rule, in the order of the ids. */
export const RULES: readonly Rule[] = [
  admissionDeferral,
  admissionExpiredTask,
  admissionTaskMarker,
  admissionUntrackedTask,
  blockingBlockOn,
  blockingIoInAsync,
  blockingLockAcrossAwait,
  blockingSleepInAsync,
  blockingStdLockInAsync,
  configHardcodedHost,
  configSecret,
  configTlsOff,
  constraintNoHeap,
  constraintNoLocks,
  constraintNoUnchecked,
  constraintNoUnsafe,
  debugDbg,
  debugPrint,
  errorDiscardedResult,
  errorStringlyTyped,
  panicExpect,
  panicIndex,
  panicLockUnwrap,
  panicPanicMacro,
  panicProcessExit,
  panicUnwrap,
  sizeFile,
  sizeFunction,
  sizeNesting,
  suppressionNoReason,
  suppressionUnused,
  testEmbedded,
  testNoAssertion,
  testSkipped,
  unfinishedDummyReturn,
  unfinishedElidedCode,
  unfinishedFakeData,
  unfinishedNotImplemented,
  unfinishedPlaceholderText,
  unfinishedStubFunction,
  unsafeUnchecked,
  unsafeUndocumented,
  unsafeZeroed,
];
