import type { CommentOptions } from '../../../core/rule.ts';

/** What the author of a task marker wrote around it. */
export interface MarkerDetails {
  readonly owner?: string;
  /** `#123`, `ABC-123`, `b/123`, an address, or a form of the configuration. */
  readonly ticket?: string;
  /** The first date after the marker, `2027-01-31`. */
  readonly date?: string;
  /** The date up to which the task waits: alone in the marker's brackets, or after a word such as `until`. */
  readonly deadline?: string;
}

/** How much text after a marker is searched for owner, ticket and date. */
const DETAIL_LENGTH = 160;
/** A ticket may go on so far behind that. */
const LONGEST_ADDRESS = 128;

const BRACKETS = /^\s?[([]([^()[\]\n]{1,60})[)\]]/;
const DATE = /\b(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/;
const DEADLINE =
  /\b(?:until|till|by|before|due|expires|deadline|after)[ :]{1,3}(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/i;
const NAME = /^@?[a-z][\w.-]{0,39}$/i;
/** `TODO(XXX)`: a second marker is nobody's name. */
const MARKER = /^(?:todo|fixme|xxx|hack|bug|tbd)$/i;
/** What leads to a date or to a ticket: `TODO(issue #12)`. */
const LABEL = /^(?:until|by|due|before|see|gh|pr|issues?|bug|ticket)$/i;
const MENTION = /^[\s:-]{0,3}@([\w-]{1,40})/;

/** Anywhere after a marker. */
const TICKET =
  /(?:^|[\s([,/])([\w.-]{0,40}\/[\w.-]{0,40}#\d+|#\d+|[A-Z][A-Z\d]{1,9}-\d+|https?:\/\/[^\s)\]]{1,120})/g;
/** An address that names one entry of a tracker; others lead to documentation. */
const ENTRY =
  /\/(?:issues?|pulls?|merge_requests|tickets?|browse|bugs?|tasks?|stor(?:y|ies)|discussions|commit|i|t)\/[\w-]*\d|[?&#](?:id|issue)=?[\w-]*\d|\/\d+$|\/[A-Z][A-Z\d]{1,9}-\d+$/;
/** In the brackets of a marker a number says enough. */
const BRACKETED_TICKET =
  /^(?:#?\d+|[A-Z][A-Z\d]{1,9}[-_]\d+|[a-z][\w.-]{0,40}\/\d+|(?:gh|issue|bug|ticket)[-#/ ]?\d+)$/i;
/** What looks like a ticket and is a standard. */
const STANDARD = /^(?:UTF|POSIX|ECMA|ANSI|ISO|IEC|IEEE|RFC|SHA|MD|AES|RSA|BASE|LATIN|CP|PEP|WIN|X|U)-\d+$/;

/** Reads what follows a marker that ends at `end`. Looks at a bounded part of the text. */
export function markerDetails(
  text: string,
  end: number,
  tickets: CommentOptions['tickets'] = [],
): MarkerDetails {
  const rest = text.slice(end, end + DETAIL_LENGTH);
  const named = BRACKETS.exec(rest)?.[1]?.trim() ?? '';
  const parts = named.split(/[,;\s]+/).filter((part) => part !== '');
  const ticket =
    configuredTicket(rest, tickets) ??
    parts.find(isBracketedTicket) ??
    firstTicket(text.slice(end, end + DETAIL_LENGTH + LONGEST_ADDRESS));
  const date = DATE.exec(rest)?.[1];
  const deadline = DEADLINE.exec(rest)?.[1] ?? (named === date ? date : undefined);
  const owner = ownerIn(parts, ticket) ?? MENTION.exec(rest)?.[1];
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(date === undefined ? {} : { date }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** The only name in the brackets; several words are no name. */
function ownerIn(parts: readonly string[], ticket: string | undefined): string | undefined {
  const names = parts.filter(
    (part) => part !== ticket && !DATE.test(part) && !isBracketedTicket(part) && !MARKER.test(part),
  );
  const [name] = names.filter((part) => !LABEL.test(part));
  const isAlone = names.length === 1 || (names.length === 2 && names.length < parts.length);
  return name !== undefined && isAlone && NAME.test(name) ? name.replace('@', '') : undefined;
}

function isBracketedTicket(part: string): boolean {
  return BRACKETED_TICKET.test(part) && !STANDARD.test(part);
}

function firstTicket(rest: string): string | undefined {
  for (const { 1: found = '', index } of rest.matchAll(TICKET)) {
    if (index >= DETAIL_LENGTH) break;
    // The end of the sentence is none of the address.
    const ticket = found.replace(/[.,;:!?]$/, '');
    if (ticket.startsWith('http') ? ENTRY.test(ticket) : !STANDARD.test(ticket)) return ticket;
  }
  return undefined;
}

/** A ticket of one of the forms, in which `#` stands for a number. */
function configuredTicket(rest: string, forms: readonly string[]): string | undefined {
  for (const form of forms) {
    const pattern = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '\\d+');
    const ticket = new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`).exec(rest)?.[0];
    if (ticket !== undefined) return ticket;
  }
  return undefined;
}
