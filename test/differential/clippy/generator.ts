/**
 * Random Rust modules that compile: receivers, positions, owners and attributes combined. The same seed makes the
 * same text.
 */
export function generateModule(seed: number, functions: number): string {
  const random = createRandom(seed);
  const items: string[] = [PREAMBLE];
  for (let index = 0; index < functions; index++) items.push(item(random, `item_${index}`));
  return items.join('\n');
}

const PREAMBLE = `use std::process;

const MESSAGE: &str = "message";
const ONE: u8 = 1;

struct Holder {
    value: Option<u8>,
}

fn option() -> Option<u8> {
    None
}

fn result() -> Result<u8, String> {
    Ok(1)
}

macro_rules! passes {
    ($value:expr) => {
        $value
    };
}
`;

/** What code may use where it stands. */
interface Place {
  readonly random: Random;
  /** How many more levels of expressions may be opened. */
  readonly depth: number;
  readonly indent: string;
  /** True where clippy looks for calls of `exit`. */
  readonly mayExit: boolean;
}

interface Random {
  /** A whole number from 0 on, below the limit. */
  below(limit: number): number;
  of<T>(list: readonly [T, ...T[]]): T;
  isOneIn(chance: number): boolean;
}

function item(random: Random, name: string): string {
  const attributes = attributesOf(random, '');
  const body = (indent: string, mayExit: boolean) => block({ random, depth: 3, indent, mayExit });
  switch (random.below(12)) {
    case 0:
      return `${attributes}mod ${name} {\n    use super::*;\n    ${attributesOf(random, '    ')}fn inner(value: Option<u8>, flag: bool) -> u8 ${body('    ', true)}\n}\n`;
    case 1:
      return `struct ${camel(name)};\n\n${attributes}impl ${camel(name)} {\n    ${attributesOf(random, '    ')}fn method(&self, value: Option<u8>, flag: bool) -> u8 ${body('    ', false)}\n}\n`;
    case 2:
      return `${attributes}trait ${camel(name)} {\n    fn provided(&self, value: Option<u8>, flag: bool) -> u8 ${body('    ', false)}\n}\n`;
    case 3:
      return `${attributes}static ${name.toUpperCase()}: std::sync::LazyLock<u8> = std::sync::LazyLock::new(|| {\n    let (value, flag) = (Some(1u8), true);\n    ${value({ random, depth: 2, indent: '    ', mayExit: false })}\n});\n`;
    case 4:
      return `${attributes}const fn ${name}(value: Option<u8>) -> u8 {\n    ${constant(random)}\n}\n`;
    case 5:
      return `${attributes}const ${name.toUpperCase()}: u8 = ${constant(random).replaceAll('value', 'Some(1u8)')};\n`;
    case 6:
      return `${attributes}async fn ${name}(value: Option<u8>, flag: bool) -> u8 ${body('', true)}\n`;
    case 7:
      return `${attributes}fn ${name}(value: Option<u8>, flag: bool) -> u8 {\n    ${attributesOf(random, '    ')}fn nested(value: Option<u8>, flag: bool) -> u8 ${body('    ', true)}\n    ${value({ random, depth: 2, indent: '    ', mayExit: true })}\n}\n`;
    case 8:
      return `${attributes}unsafe fn ${name}(value: Option<u8>, flag: bool) -> u8 ${body('', true)}\n`;
    default:
      return `${attributes}fn ${name}(value: Option<u8>, flag: bool) -> u8 ${body('', true)}\n`;
  }
}

function constant(random: Random): string {
  return random.of([
    'value.unwrap()',
    'value.expect("a constant")',
    'match value { Some(2) => panic!("two"), Some(x) => x, None => 0 }',
    'match value { Some(2) => todo!(), Some(x) => x, None => unreachable!() }',
    'match value { Some(x) => x, None => unimplemented!() }',
    'if value.is_some() { value.unwrap() } else { panic!() }',
    '{ const INNER: u8 = Some(1u8).unwrap(); INNER }',
    '{ assert!(value.is_some()); value.unwrap() }',
  ]);
}

/** A block whose value is a \`u8\`. */
function block(place: Place): string {
  const { random, indent } = place;
  const inner = { ...place, indent: `${indent}    ` };
  const lines: string[] = [];
  for (let count = random.below(4); count >= 0; count--) lines.push(statement(inner));
  lines.push(value(inner));
  return `{\n${lines.map((line) => `${inner.indent}${line}\n`).join('')}${indent}}`;
}

function statement(place: Place): string {
  const { random, indent, mayExit } = place;
  const of = () => value(place);
  const attributes = attributesOf(random, indent);
  const comment = commentsOf(random, indent);
  switch (random.below(18)) {
    case 0:
      return `${attributes}let a = ${of()};`;
    case 1:
      return `${comment}let b = unsafe { ${of()} };`;
    case 2:
      return `${comment}let c = ${of()};`;
    case 3:
      return `${comment}unsafe { ${of()} };`;
    case 4:
      return `${attributes}${comment}drop(${of()});`;
    case 5:
      return `${attributes}println!("{}", ${of()});`;
    case 6:
      return `eprint!("{} {}", ${of()}, ${of()});`;
    case 7:
      return `assert!(${of()} == 1);`;
    case 8:
      return `debug_assert_eq!(${of()}, ${of()}, "text {}", ${safeValue(random)});`;
    case 9:
      return `${attributes}if ${of()} == 1 {\n${indent}    ${statement({ ...place, indent: `${indent}    ` })}\n${indent}}`;
    case 10:
      return `${attributes}match value {\n${indent}    ${attributesOf(random, `${indent}    `)}Some(1) => drop(${of()}),\n${indent}    _ => ${random.of(['panic!("arm")', 'todo!()', 'println!("arm")', 'unreachable!("arm {}", 1)', 'drop(dbg!(1))'])},\n${indent}}`;
    case 11:
      return `${attributes}let d = move |value: Option<u8>| ${of()};`;
    case 12:
      return `let e = async { ${of()} };`;
    case 13:
      return mayExit
        ? `if flag { ${random.of(['std::process::exit(1)', 'process::exit(2)'])}; }`
        : `let f = ${of()};`;
    case 14:
      return `${attributes}{ const G: u8 = Some(1u8).unwrap(); drop(G); }`;
    case 15:
      return `${comment}let h = Holder { value: Some(${of()}) };`;
    case 16:
      return `let Some(i) = Some(${of()}) else { ${random.of(['panic!("else")', 'unreachable!()', 'todo!("else")'])} };`;
    default:
      return `${attributes}{\n${indent}    ${comment.replaceAll(indent, `${indent}    `)}drop(${of()});\n${indent}}`;
  }
}

/** An expression of the type \`u8\`. */
function value(place: Place): string {
  const { random, depth } = place;
  if (depth <= 0)
    return random.of(['1', 'ONE', 'value.unwrap()', 'value.unwrap_or(1)', 'option().expect("deep")']);
  const inner = { ...place, depth: depth - 1 };
  const of = () => value(inner);
  switch (random.below(24)) {
    case 0:
      return `{ ${of()} }`;
    case 1:
      return `(if ${of()} == 1 { ${of()} } else { ${of()} })`;
    case 2:
      return `(match ${of()} { 1 => ${of()}, _ => ${random.of(['todo!()', 'panic!("{}", 1)', 'unimplemented!("value")', 'unreachable!()'])} })`;
    case 3:
      return `unsafe { ${of()} }`;
    case 4:
      return `vec![${of()}, ${of()}][0]`;
    case 5:
      return `(format!("{}", ${of()}).len() as u8)`;
    case 6:
      return `(|| ${of()})()`;
    case 7:
      return `passes!(${of()})`;
    case 8:
      return `dbg!(${of()})`;
    case 9:
      return `(${of()} + ${of()})`;
    case 10:
      return '(const { Some(1u8).unwrap() })';
    case 11:
      return `[${of()}; Some(2usize).unwrap()][0]`;
    case 12:
      return `(Holder { value: Some(${of()}) }).value.unwrap()`;
    case 13:
      return `unsafe { // SAFETY: inside\n${place.indent}    ${of()} }`;
    default:
      return call(inner);
  }
}

function call(place: Place): string {
  const { random, indent } = place;
  const isOption = random.isOneIn(2);
  const receiver = isOption ? optionOf(place) : resultOf(place);
  const type = isOption ? 'Option' : 'Result';
  const dot = random.isOneIn(6) ? `\n${indent}    .` : '.';
  switch (random.below(14)) {
    case 0:
      return `${type}::unwrap(${receiver})`;
    case 1:
      return `std::${type.toLowerCase()}::${type}::expect(${receiver}, "by path")`;
    case 2:
      return `${receiver}${dot}unwrap_or(${value(place)})`;
    case 3:
      return `${receiver}${dot}unwrap_or_default()`;
    case 4:
      return `${receiver}${dot}expect(MESSAGE)`;
    case 5:
      return `${receiver}${dot}expect(&format!("{}", ${safeValue(random)}))`;
    case 6:
    case 7:
      return `${receiver}${dot}expect("a message")`;
    case 8:
      return isOption ? `<Option<u8>>::unwrap(${receiver})` : `(${receiver}${dot}unwrap_err().len() as u8)`;
    case 9:
      return `${receiver}${dot}map(|x| x + ${value(place)})${dot}unwrap()`;
    default:
      return `${receiver}${dot}unwrap()`;
  }
}

function optionOf(place: Place): string {
  const { random } = place;
  switch (random.below(9)) {
    case 0:
      return 'option()';
    case 1:
      return `Some(${value(place)})`;
    case 2:
      return `value.or(Some(${value(place)}))`;
    case 3:
      return `[value, None][0]`;
    case 4:
      return `(if flag { value } else { None })`;
    case 5:
      return `result().ok()`;
    case 6:
      return `value.filter(|x| *x == ${value(place)})`;
    default:
      return 'value';
  }
}

function resultOf(place: Place): string {
  const { random } = place;
  switch (random.below(5)) {
    case 0:
      return `value.ok_or(String::from("none"))`;
    case 1:
      return `Ok::<u8, String>(${value(place)})`;
    case 2:
      return `(match ${value(place)} { 1 => result(), _ => Err(String::new()) })`;
    default:
      return 'result()';
  }
}

/** Nothing that panics: what stands in a panic's own message is another matter. */
function safeValue(random: Random): string {
  return random.of(['1', 'ONE', 'value.unwrap_or(1)', 'value.is_some()']);
}

function commentsOf(random: Random, indent: string): string {
  return random.of([
    '',
    '',
    `// SAFETY: above\n${indent}`,
    `// a comment\n${indent}`,
    `// SAFETY: above\n${indent}// and more\n${indent}`,
    `/* SAFETY: a block */\n${indent}`,
    `// SAFETY: above\n\n${indent}`,
  ]);
}

const LINTS = [
  'clippy::unwrap_used',
  'clippy::expect_used',
  'clippy::panic',
  'clippy::todo',
  'clippy::dbg_macro',
  'clippy::print_stdout',
  'clippy::exit',
  'clippy::undocumented_unsafe_blocks',
  'clippy::restriction',
  'clippy::all',
  'clippy::unwrap_used, clippy::expect_used',
  'clippy::option_unwrap_used',
  'unused',
] as const;

function attributesOf(random: Random, indent: string): string {
  if (!random.isOneIn(4)) return '';
  const lint = random.of(LINTS);
  const attribute = random.of([
    `#[allow(${lint})]`,
    `#[allow(${lint})]`,
    `#[expect(${lint})]`,
    `#[warn(${lint})]`,
    `#[deny(${lint})]`,
    '#[cfg(test)]',
    '#[cfg(not(test))]',
    '#[cfg(all(test, unix))]',
    '#[cfg(any(test, unix))]',
    `#[cfg_attr(not(test), allow(${lint}))]`,
    `#[cfg_attr(test, allow(${lint}))]`,
    `#[allow(\n${indent}    ${lint}, // why\n${indent}    dead_code,\n${indent})]`,
  ]);
  return `${attribute}\n${indent}${random.isOneIn(5) ? attributesOf(random, indent) : ''}`;
}

function camel(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The generator "mulberry32": small, and the same on every machine. */
function createRandom(seed: number): Random {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    of: (list) => list[below(list.length)] ?? list[0],
    isOneIn: (chance) => below(chance) === 0,
  };
}
