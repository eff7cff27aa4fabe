import {
  type Diagnostic,
  DiagnosticSeverity,
  type Position as LspPosition,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../core/finding.ts';
import { type Edit, lineStartsOf, type Position, positionAt } from '../core/text.ts';

/** The `source` of every diagnostic, by which people and editors tell it from those of other tools. */
export const SOURCE = 'shipworthy';

/** What the client can show beside a message. */
export interface DiagnosticStyle {
  /** Start of the address of a rule's page; `undefined` where a rule has no page. */
  readonly rulePageBase: string | undefined;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
}

/** A fault in a configuration file. */
export interface ConfigProblem {
  readonly message: string;
  readonly from: Position;
  readonly to: Position;
}

export function toDiagnostic(finding: Finding, uri: string, style: DiagnosticStyle): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(finding.from, finding.to),
    severity: toSeverity(finding.severity),
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
  };
  if (style.codeDescription && style.rulePageBase !== undefined) {
    diagnostic.codeDescription = { href: style.rulePageBase + finding.rule };
  }
  if (style.relatedInformation && finding.related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: { uri, range: toRange(place.from, place.to) },
      message: place.message,
    }));
  }
  return diagnostic;
}

export function toConfigDiagnostic(problem: ConfigProblem): Diagnostic {
  return {
    range: toRange(problem.from, problem.to),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message: problem.message,
  };
}

export function toSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'info':
      return DiagnosticSeverity.Information;
  }
}

/** Columns count UTF-16 units on both sides, so only the names differ. */
export function toRange(from: Position, to: Position): Range {
  return { start: toPosition(from), end: toPosition(to) };
}

/** Edits of one fix, in the order of the fix. */
export function toTextEdits(text: string, edits: readonly Edit[]): TextEdit[] {
  const lineStarts = lineStartsOf(text);
  return edits.map((edit) => ({ range: rangeOf(edit, lineStarts), newText: edit.text }));
}

/** The same for a client that takes snippets: the cursor goes where a person has something to write. */
export function toSnippetEdits(text: string, edits: readonly Edit[]): (TextEdit | SnippetTextEdit)[] {
  const lineStarts = lineStartsOf(text);
  return edits.map((edit) => {
    const range = rangeOf(edit, lineStarts);
    if (edit.blank === undefined) return { range, newText: edit.text };
    return { range, snippet: { kind: 'snippet', value: snippetOf(edit.text, edit.blank) } };
  });
}

function rangeOf(edit: Edit, lineStarts: readonly number[]): Range {
  return toRange(positionAt(lineStarts, edit.start), positionAt(lineStarts, edit.end));
}

/** The text with a place for the cursor at `blank`, and one behind it all. */
function snippetOf(text: string, blank: number): string {
  const literal = (part: string) => part.replace(/[\\$}]/g, '\\$&');
  return `${literal(text.slice(0, blank))}$1${literal(text.slice(blank))}$0`;
}

function toPosition(position: Position): LspPosition {
  return { line: position.line, character: position.column };
}
