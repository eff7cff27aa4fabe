/** Names of what makes a value without doing any work. */

/** Functions of types that make an empty or fixed value: `Vec::new()`, `Duration::from_secs(1)`. */
const MAKERS: ReadonlySet<string> = new Set(
  'new default empty zero zeros one ones from nil null with_capacity now new_v4 from_secs from_millis from_micros from_nanos from_secs_f64 from_secs_f32 from_str pin ready ok unit identity none'.split(
    ' ',
  ),
);

/** Methods that leave a constant as it is. */
const KEEPERS: ReadonlySet<string> = new Set(
  'to_string to_owned into clone to_vec boxed as_str iter into_iter as_ref as_bytes to_uppercase to_lowercase unwrap_or_default len'.split(
    ' ',
  ),
);

/** Methods that put plain values into a collection. */
const FILLERS: ReadonlySet<string> = new Set(['push', 'insert', 'push_str', 'extend', 'with']);

const SLEEPS: ReadonlySet<string> = new Set(['sleep', 'sleep_ms']);

const RANDOM = /^(?:rand|thread_rng|fastrand|random|rng|OsRng|getrandom|oorandom|nanorand)$/;
const DRAWS: ReadonlySet<string> = new Set(
  'gen gen_range gen_bool random random_range random_bool sample rng thread_rng'.split(' '),
);
const PLAIN_CALLS: ReadonlySet<string> = new Set([...MAKERS, ...KEEPERS, ...FILLERS, ...SLEEPS, ...DRAWS]);
/** A path in front of a call: `rand::`, `rng.`. */
const AFTER_RANDOM = /(?:rand|rng)\s*(?:::|\.|\(\)\.)$/;

const PLAIN_MACROS: ReadonlySet<string> = new Set(['vec', 'format', 'json', 'concat', 'smallvec']);
const LOG_MACROS: ReadonlySet<string> = new Set(
  'println eprintln print eprint info debug warn trace error log'.split(' '),
);

export function isMaker(name: string): boolean {
  return MAKERS.has(name);
}

export function isKeeper(name: string): boolean {
  return KEEPERS.has(name);
}

export function isFiller(name: string): boolean {
  return FILLERS.has(name);
}

/** True for crates, functions and variables of random numbers. */
export function isRandomSource(name: string): boolean {
  return RANDOM.test(name);
}

/** `format!`, `vec!` and others whose values are plain where their arguments are. */
export function isPlainMacro(name: string): boolean {
  return PLAIN_MACROS.has(name);
}

/** `println!`, `info!` and their kin. */
export function isLogMacro(name: string): boolean {
  return LOG_MACROS.has(name);
}

export function isSleep(name: string): boolean {
  return SLEEPS.has(name);
}

/** True for a called name that may be part of a plain value. */
export function isPlainCall(name: string): boolean {
  return PLAIN_CALLS.has(name);
}

/** True for a text in front of a called name that ends with a source of random numbers. */
export function isAfterRandom(before: string): boolean {
  return AFTER_RANDOM.test(before);
}
