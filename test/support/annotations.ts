import type { Severity } from '../../server/src/core/finding.ts';
import type { CommentForm } from './comment-form.ts';

/** A finding that a fixture expects. Lines and columns are zero-based and refer to the code without annotation lines. */
export interface Annotation {
  readonly line: number;
  readonly start: number;
  /** Exclusive; `beyond` when the finding ends on a later line. */
  readonly end: number | 'beyond';
  readonly rule: string;
  /** Given where it is not the rule's own. */
  readonly severity?: Severity;
  /** Given where the fixture checks it. */
  readonly message?: string;
  /** True for `todo:`, a known miss: nothing is found there yet. */
  readonly isKnownMiss?: boolean;
}

/** A fixture taken apart. */
export interface Fixture {
  /** What the first line says after `settings:`, undecoded. */
  readonly settings: unknown;
  /** The first line as it stands, where it holds settings. */
  readonly header: string | undefined;
  /** The code as the engine sees it, with `\n` line ends. */
  readonly code: string;
  readonly annotations: readonly Annotation[];
}

const CARETS = /^(?<carets>\^+)(?<beyond>\.\.\.)? +(?<rest>.*)$/;
const COLUMNS = /^columns (?<start>\d+)\.\.(?<end>\d+|\.) +(?<rest>.*)$/;
const REST =
  /^(?<miss>todo: +)?(?<rule>[a-z0-9-]+\/[a-z0-9-]+)(?: +(?<severity>error|warning|info))?(?:: *(?<message>".*"))?$/;

/**
 * Separates the code from its annotations.
 * @throws Error for a comment that begins like an annotation and is none, so that a typing error is not taken for code.
 */
export function readFixture(text: string, form: CommentForm): Fixture {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const header = lines[0]?.startsWith(`${form.open} settings:`) ? lines.shift() : undefined;
  const settings =
    header === undefined ? {} : JSON.parse(commentBody(header, form)?.text.slice('settings:'.length) ?? '');
  const code: string[] = [];
  const annotations: Annotation[] = [];
  for (const line of lines) {
    const body = commentBody(line, form);
    if (body && /^(\^|columns \d)/.test(body.text))
      annotations.push(annotationIn(body, code.length - 1, line));
    else code.push(line);
  }
  return { settings, header, code: code.join('\n'), annotations };
}

/** The fixture's text with these annotations in canonical form: the inverse of `readFixture`. */
export function writeFixture(
  fixture: Pick<Fixture, 'header' | 'code'>,
  annotations: readonly Annotation[],
  form: CommentForm,
): string {
  const ordered = [...annotations].sort(byPlace);
  const lines = fixture.header === undefined ? [] : [fixture.header];
  for (const [index, line] of fixture.code.split('\n').entries()) {
    lines.push(line);
    for (const annotation of ordered) {
      if (annotation.line === index) lines.push(annotationLine(annotation, line, form));
    }
  }
  return lines.join('\n');
}

/**
 * What a fixture would say about what was found: `found` carries every message, and a message stays only where the
 * fixture checks it. A known miss stays while it is missed, and loses its `todo:` when it is found.
 */
export function reconcile(expected: readonly Annotation[], found: readonly Annotation[]): Annotation[] {
  const open = [...expected];
  const reconciled = found.map((actual): Annotation => {
    const at = open.findIndex((candidate) => isSamePlace(candidate, actual));
    const [match] = at < 0 ? [] : open.splice(at, 1);
    const { message, ...rest } = actual;
    return match?.message === undefined || message === undefined ? rest : { ...rest, message };
  });
  return [...reconciled, ...open.filter((annotation) => annotation.isKnownMiss)];
}

/** The text inside a line that is one comment, and the column where it begins. */
function commentBody(line: string, form: CommentForm): { text: string; column: number } | undefined {
  const indent = line.length - line.trimStart().length;
  if (!line.startsWith(form.open, indent)) return undefined;
  const inner = line.slice(indent + form.open.length).trimEnd();
  if (!inner.endsWith(form.close)) return undefined;
  const open = form.close === '' ? inner : inner.slice(0, -form.close.length);
  const text = open.trim();
  return { text, column: indent + form.open.length + open.length - open.trimStart().length };
}

function annotationIn(body: { text: string; column: number }, line: number, source: string): Annotation {
  const place = CARETS.exec(body.text)?.groups ?? COLUMNS.exec(body.text)?.groups;
  const rest = place && REST.exec(place.rest ?? '')?.groups;
  if (!place || !rest || line < 0) throw new Error(`not an annotation of the line above: ${source.trim()}`);
  const start = place.carets === undefined ? Number(place.start) : body.column;
  const isBeyond = place.beyond !== undefined || place.end === '.';
  return {
    line,
    start,
    end: isBeyond ? 'beyond' : place.carets === undefined ? Number(place.end) : start + place.carets.length,
    rule: rest.rule ?? '',
    ...(rest.severity === undefined ? {} : { severity: rest.severity as Severity }),
    ...(rest.message === undefined ? {} : { message: JSON.parse(rest.message) as string }),
    ...(rest.miss === undefined ? {} : { isKnownMiss: true }),
  };
}

function annotationLine(annotation: Annotation, line: string, form: CommentForm): string {
  const { start, end, rule, severity, message, isKnownMiss } = annotation;
  const rest = [
    isKnownMiss ? 'todo: ' : '',
    rule,
    severity === undefined ? '' : ` ${severity}`,
    message === undefined ? '' : `: ${JSON.stringify(message)}`,
    form.close === '' ? '' : ` ${form.close}`,
  ].join('');
  const until = end === 'beyond' ? line.length : end;
  const canPoint = start >= form.open.length && until > start && !line.slice(0, until).includes('\t');
  if (!canPoint) return `${form.open} columns ${start}..${end === 'beyond' ? '.' : end} ${rest}`;
  const carets = '^'.repeat(until - start) + (end === 'beyond' ? '...' : '');
  return `${form.open}${' '.repeat(start - form.open.length)}${carets} ${rest}`;
}

function isSamePlace(a: Annotation, b: Annotation): boolean {
  return (
    a.line === b.line &&
    a.start === b.start &&
    a.end === b.end &&
    a.rule === b.rule &&
    a.severity === b.severity
  );
}

function byPlace(a: Annotation, b: Annotation): number {
  const endOf = ({ end }: Annotation): number => (end === 'beyond' ? Number.MAX_SAFE_INTEGER : end);
  return (
    a.line - b.line ||
    a.start - b.start ||
    endOf(a) - endOf(b) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
