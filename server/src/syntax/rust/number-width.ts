import type { Unit } from '../../core/rule.ts';
import { endOfArguments, stepEndingAt } from './chain.ts';
import { boundBefore } from './variable.ts';

/** An integer's sign and bits; what is as wide as an address has 32 at least, and 64 at most. */
interface Width {
  readonly isSigned: boolean;
  readonly least: number;
  readonly most: number;
}

/**
 * True for `usize::try_from(x)` that ends at `end` where the signature declares `x` as an integer that the other holds in
 * every run: `x: u32`, borrowed or not, or `x as u16`.
 */
export function fitsByType(unit: Unit, end: number): boolean {
  const { tokens } = unit;
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'call' || step.argumentCount !== 1 || step.path.at(-1) !== 'try_from') return false;
  const target = widthOf(step.path.at(-2) ?? '');
  const source = target === undefined ? undefined : widthOf(typeAt(unit, endOfArguments(tokens, end)));
  if (target === undefined || source === undefined || (source.isSigned && !target.isSigned)) return false;
  const room = target.isSigned && !source.isSigned ? target.least - 1 : target.least;
  return source.most <= room;
}

/** The type of the parameter or cast that ends at `end`, as it is written down. */
function typeAt(unit: Unit, end: number): string {
  const { tokens } = unit;
  if (tokens.text(end - 1) === 'as') return tokens.text(end);
  const step = stepEndingAt(tokens, end);
  if (step.kind !== 'variable') return '';
  const bound = boundBefore(unit, step.name, step.index);
  return bound.kind === 'parameter' ? bound.type : '';
}

/** Programs that convert numbers to lengths are written for addresses of 32 bits or more. */
const SMALLEST_ADDRESS = 32;
const LARGEST_ADDRESS = 64;

function widthOf(type: string): Width | undefined {
  const [, sign, bits] = /^&?([ui])(8|16|32|64|128|size)$/.exec(type) ?? [];
  if (sign === undefined || bits === undefined) return undefined;
  const isSigned = sign === 'i';
  return bits === 'size'
    ? { isSigned, least: SMALLEST_ADDRESS, most: LARGEST_ADDRESS }
    : { isSigned, least: Number(bits), most: Number(bits) };
}
