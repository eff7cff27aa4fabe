import type { Interpolation, StringForm } from './table.ts';

const ASCII = 128;
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** What the contents of one literal may hold and what ends it, its delimiter filled in. */
export interface Shape {
  readonly close: string;
  /** What, in the contents, has to be closed too; empty where nothing does. */
  readonly nestedOpen: string;
  /** Empty in raw forms. */
  readonly escape: string;
  readonly doubles: boolean;
  readonly spansLines: boolean;
  readonly hasClasses: boolean;
  readonly interpolations: readonly Interpolation[];
  /** 1 at the ASCII characters that have to be looked at. */
  readonly stops: Uint8Array;
}

/** @param delimiter what the form's `delimiter` matched; empty where it has none. */
export function shapeOf(facts: StringForm, delimiter: readonly (string | undefined)[]): Shape {
  const filled = (template: string) => template.replace('$1', delimiter[1] ?? '');
  const opener = facts.mirrored ? (delimiter[1] ?? delimiter[2] ?? '') : '';
  const close = facts.mirrored ? (MIRRORED[opener] ?? opener) : filled(facts.close);
  return makeShape({
    close,
    nestedOpen: facts.mirrored === 'nesting' && opener !== close ? opener : '',
    escape: filled(facts.escape ?? ''),
    doubles: facts.doubles === true,
    spansLines: facts.spansLines,
    hasClasses: facts.hasClasses === true,
    interpolations: (facts.interpolations ?? []).map((each) => ({ ...each, open: filled(each.open) })),
  });
}

/** The text behind an interpolation's format character, up to what closes the interpolation. */
export function formatShape(close: string, { interpolations, spansLines }: Shape): Shape {
  return makeShape({
    close,
    nestedOpen: '',
    escape: '',
    doubles: false,
    spansLines,
    hasClasses: false,
    interpolations,
  });
}

function makeShape(shape: Omit<Shape, 'stops'>): Shape {
  const stops = new Uint8Array(ASCII);
  const openers = shape.interpolations.map(({ open }) => open);
  for (const token of [shape.close, shape.nestedOpen, shape.escape, ...openers]) {
    if (token !== '') stops[token.charCodeAt(0)] = 1;
  }
  if (!shape.spansLines) stops['\n'.charCodeAt(0)] = 1;
  if (shape.hasClasses) for (const character of '[]') stops[character.charCodeAt(0)] = 1;
  return { ...shape, stops };
}
