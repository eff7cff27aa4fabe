import { gives, valuesTakenBefore } from '../syntax/rust/known-arguments.ts';
import {
  announcesPanic,
  expectedPanics,
  functionsAlike,
  hasExpectedMessage,
  isNeverCalled,
  isPanicGuard,
  ownCalls,
} from '../syntax/rust/panic-announcement.ts';
import type { PanicSigns } from './language.ts';

/** How Rust code tells its callers that it panics. */
export const rustPanicSigns: PanicSigns = {
  announcesPanic,
  functionsAlike,
  expectedPanics,
  hasExpectedMessage,
  isNeverCalled,
  isPanicGuard,
  ownCalls,
  valuesTakenBefore,
  gives,
};
