import type { Language, PanicSigns } from '../languages/language.ts';
import type { Item } from '../lexer/items.ts';
import type { Dialect } from './dialect.ts';
import { areAllNamings } from './namings.ts';
import { headerOf } from './refusal.ts';
import type { Segment } from './segment.ts';
import type { Judged } from './verdict.ts';

/** True for a panic that the source announces elsewhere than above its function. */
export type IsAnnounced = (problem: Judged, segment: Segment) => boolean;

/** What a segment says of panics. */
export interface PanicNotes {
  /** Functions, types and implementations whose documentation says that they panic. */
  readonly announcing: readonly Announcing[];
  /** Messages that tests expect. */
  readonly expected: readonly string[];
}

interface Announcing {
  readonly item: Item;
  readonly documentation: string;
}

const NO_NOTES: PanicNotes = { announcing: [], expected: [] };
const ABOUT_PANICS = /^panic\/(?!process-exit$)/;

/**
 * Reads the documentation around a panic, of its type and of the functions that call it, which only `recommended`
 * believes: whoever calls a function that is documented to panic has been told of what its private parts do. And where
 * a source calls a private function with nothing that leads to its panic, nobody comes there.
 */
export function createAnnouncements(
  segments: readonly Segment[],
  { isTrusting, language }: Dialect,
): IsAnnounced {
  const signs = language.panicSigns;
  if (!isTrusting || signs === undefined) return () => false;
  let notes: SourceNotes | undefined;
  let parts: ReadonlySet<string> | undefined;
  return (problem, segment) => {
    if (!ABOUT_PANICS.test(problem.active.rule.id)) return false;
    notes ??= notesOf(segments, language);
    parts ??= partsOfAnnounced(notes, language);
    const call = segment.text.slice(problem.start, problem.end);
    if (notes.expected.some((expected) => signs.hasExpectedMessage(call, expected))) return true;
    const about = { segment, segments, signs, language, notes: notes.announcing, parts };
    for (let item = segment.itemAt(problem.start); item; item = item.parent)
      if (isAnnounced(item, about)) return true;
    return isRuledOutByCallers(problem, about);
  };
}

/** What the segment's comments and tests say; nothing where no word of it is about panics. */
export function panicNotesIn(segment: Segment, { panicSigns }: Language): PanicNotes {
  if (panicSigns === undefined || !/panic/i.test(segment.text)) return NO_NOTES;
  const announcing = segment.outline.items.flatMap((item) => {
    const documentation = documentationOf(item, segment);
    if (documentation === '' || !panicSigns.announcesPanic(documentation)) return [];
    return [{ item, documentation }];
  });
  return { announcing, expected: panicSigns.expectedPanics(segment.text) };
}

/** What a source says of panics, and which of its segments announce some. */
interface SourceNotes extends PanicNotes {
  readonly speaking: readonly Segment[];
}

function notesOf(segments: readonly Segment[], language: Language): SourceNotes {
  const noting = segments.filter((segment) => segment.panicNotes(language) !== NO_NOTES);
  return {
    announcing: noting.flatMap((segment) => segment.panicNotes(language).announcing),
    expected: noting.flatMap((segment) => segment.panicNotes(language).expected),
    speaking: noting.filter((segment) => segment.panicNotes(language).announcing.length > 0),
  };
}

/** What the questions about an item need to know. */
interface Surroundings {
  readonly segment: Segment;
  /** All of the source. */
  readonly segments: readonly Segment[];
  readonly signs: PanicSigns;
  readonly language: Language;
  readonly notes: readonly Announcing[];
  /** Names of what functions that say that they panic are made of. */
  readonly parts: ReadonlySet<string>;
}

function isAnnounced(item: Item, about: Surroundings): boolean {
  switch (item.kind) {
    case 'function':
      return (
        isLikeAnnounced(item, about) ||
        isPartOfAnnounced(item, about) ||
        isPromisedByTrait(item, about) ||
        isCompiledAlone(item, about)
      );
    case 'implementation':
      return isOfAnnouncedType(item, about);
    case 'trait':
      return about.notes.some((note) => note.item === item);
    default:
      return false;
  }
}

/** "Similar to `open`", where `open` says that it panics. */
function isLikeAnnounced(item: Item, { segment, signs, notes }: Surroundings): boolean {
  const alike = signs.functionsAlike(documentationOf(item, segment));
  return alike.some((name) => notes.some((note) => note.item.kind === 'function' && note.item.name === name));
}

/** True for a function that others cannot call, in one that says that it panics, or in a part of one. */
function isPartOfAnnounced(item: Item, { segment, parts }: Surroundings): boolean {
  return item.name !== undefined && parts.has(item.name) && isPrivate(item, segment);
}

/** True for a function that others cannot call and that nothing in the source names: what it holds never runs. */
function isCompiledAlone(item: Item, { segment, segments, signs }: Surroundings): boolean {
  const { name } = item;
  if (name === undefined || !signs.isNeverCalled(name) || !isPrivate(item, segment)) return false;
  return segments.every((each) => each.namings(name).length === 0);
}

/** True in the last arm of a match on an argument, where all who can call the function give what the other arms take. */
function isRuledOutByCallers(problem: Judged, { segment, segments, signs }: Surroundings): boolean {
  const item = functionAround(segment.itemAt(problem.start));
  if (item?.name === undefined || !isPrivate(item, segment)) return false;
  const values = segment.valuesTakenBefore(problem, item, signs);
  return values.length > 0 && areAllNamings(segments, item.name, (naming) => signs.gives(naming, values));
}

/** How many functions a call is followed through. */
const MAX_CALLS = 2;

/** What functions that say that they panic call, and what those call that others cannot, in segments of the former. */
function partsOfAnnounced({ announcing, speaking }: SourceNotes, language: Language): ReadonlySet<string> {
  const parts = new Set<string>();
  const items = new Set(announcing.map(({ item }) => item));
  for (let calls = 0; calls < MAX_CALLS; calls++) {
    const called = speaking.flatMap((segment) =>
      [...segment.ownCalls(language)].filter(([, callers]) =>
        callers.some((caller) => items.has(caller) || isPrivatePart(caller, segment, parts)),
      ),
    );
    for (const [name] of called) parts.add(name);
  }
  return parts;
}

function isPrivatePart(item: Item, segment: Segment, parts: ReadonlySet<string>): boolean {
  return !item.isTest && item.name !== undefined && parts.has(item.name) && isPrivate(item, segment);
}

function isPrivate(item: Item, segment: Segment): boolean {
  return !isPublic(item, segment) && !isTraitMethod(item, segment);
}

/** The functions of a segment by the names of what they call of their own module. */
export function ownCallsIn(segment: Segment, { panicSigns }: Language): OwnCalls {
  const calls = new Map<string, Item[]>();
  for (const { name, start } of panicSigns?.ownCalls(segment.text) ?? []) {
    const caller = functionAround(segment.itemAt(start));
    if (caller === undefined || caller.name === name) continue;
    const callers = calls.get(name);
    if (callers) callers.push(caller);
    else calls.set(name, [caller]);
  }
  return calls;
}

/** Functions by the names that they call. */
export type OwnCalls = ReadonlyMap<string, readonly Item[]>;

function functionAround(item: Item | undefined): Item | undefined {
  let at = item;
  while (at && at.kind !== 'function') at = at.parent;
  return at;
}

/** True for what a trait of the source says that its method does. */
function isPromisedByTrait(item: Item, { segment, notes }: Surroundings): boolean {
  return (
    isTraitMethod(item, segment) &&
    notes.some((note) => note.item.parent?.kind === 'trait' && note.item.name === item.name)
  );
}

/** True where the type, the implementation or a function that speaks of both says that it panics. */
function isOfAnnouncedType(item: Item, { segment, signs, language, notes }: Surroundings): boolean {
  const header = shortHeaderOf(item, segment);
  const type = language.signs?.implementedType(header);
  if (type === undefined) return false;
  if (signs.isPanicGuard(type)) return true;
  const trait = /(\w+)(?:<[^{]*>)?\s+for\s/.exec(header)?.[1];
  return notes.some((note) => {
    if (note.item === item || (note.item.kind === 'type' && note.item.name === type)) return true;
    return trait !== undefined && mentions(note.documentation, type) && mentions(note.documentation, trait);
  });
}

function mentions(documentation: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(documentation);
}

function isPublic({ start, nameSpan }: Item, { text }: Segment): boolean {
  return /\bpub\s+(?!\()/.test(text.slice(start, nameSpan.start));
}

function isTraitMethod({ parent }: Item, segment: Segment): boolean {
  return parent?.kind === 'implementation' && /\sfor\s/.test(shortHeaderOf(parent, segment));
}

/** The header of an implementation; longer ones are cut off. */
function shortHeaderOf(item: Item, segment: Segment): string {
  return headerOf(item, segment).slice(0, MAX_HEADER);
}

const MAX_HEADER = 600;

function documentationOf({ start }: Item, segment: Segment): string {
  return segment.documentationAbove(start);
}
