import type { Attribute, Item } from './items.ts';

/** An item while its end is not known yet. */
export interface OpenItem extends Item {
  end: number;
  body: { start: number; end: number } | undefined;
  attributes: readonly Attribute[];
  isTest: boolean;
  isTestRoot: boolean;
}

/** One open brace and what it belongs to. */
export interface Frame {
  readonly item: OpenItem | undefined;
  readonly isTest: boolean;
  attributes: readonly Attribute[];
  readonly macro: string | undefined;
  readonly start: number;
  /** What waited when the brace opened, to wait on where the statement goes on behind the closing brace. */
  readonly pending: Pending;
  readonly isNested: boolean;
}

/** Outer attributes that wait for what they stand on, and where that begins, with its attributes; -1 for nowhere. */
export interface Pending {
  readonly attributes: Attribute[];
  readonly start: number;
  /** True for attributes inside parentheses or square brackets. */
  readonly isNested: boolean;
}

export const NOTHING_PENDING: Pending = { attributes: [], start: -1, isNested: false };
