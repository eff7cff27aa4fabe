import { setFlagsFromString } from 'node:v8';

/** Four times what V8 sets by itself, in its own unit: bytes of bytecode. */
const INTERRUPT_BUDGET = 528_000;
/** An eighth of what V8 sets by itself, in bytes of bytecode: longer functions are not copied into their callers. */
const MAX_INLINED = 60;
/** Newer engines may not have these flags, and say so on standard error. */
const NEWEST_ENGINE = 13;
/** The engine of node 20, the last one that has the interrupt budget. */
const NEWEST_WITH_BUDGET = 11;

/**
 * Lets functions run longer before they are optimised, and copies only short ones into others. A scan is over in seconds:
 * of those, V8 spends most on compiling functions for which it has seen too little yet, compiles them again when it has
 * seen more, and compiles the same bodies in many callers. Measured on 59 MB of Rust with two processors: the budget takes
 * a fifth of the time off with node 20; the shorter copies a seventh of the processor's time with node 20 and a sixth with
 * 22 and 24. Threads that are started later follow.
 *
 * Regular expressions are compiled to machine code at once, and not to bytecode before: nearly all of the hundreds are used
 * more than once (2 to 4 % of the processor's time with node 20).
 */
export function compileLater(): void {
  const engine = Number.parseInt(process.versions.v8, 10);
  if (engine > NEWEST_ENGINE) return;
  setFlagsFromString(`--max-inlined-bytecode-size=${MAX_INLINED}`);
  setFlagsFromString('--no-regexp-tier-up');
  if (engine <= NEWEST_WITH_BUDGET) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
