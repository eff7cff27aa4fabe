import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { Finding } from '../core/finding.ts';
import type { Example, Rule } from '../core/rule.ts';
import type { Client } from './capabilities.ts';
import { fromPosition, touches } from './from-lsp.ts';
import { toRange } from './to-lsp.ts';

/** What the hover of a document looks at. */
export interface HoverContext {
  readonly findings: readonly Finding[];
  readonly language: string;
  readonly ruleOf: (id: string) => Rule | undefined;
}

/**
 * Explains the findings under the pointer; nothing where there is none. What a finding is and which rule it comes
 * from stands in its diagnostic, which editors show in the same place, so neither is said again. It is short:
 * VS Code shows about ten lines before one has to scroll.
 */
export function hoverAt(params: HoverParams, context: HoverContext, client: Client): Hover | undefined {
  const at = fromPosition(params.position);
  const findings = context.findings.filter((finding) => touches(finding, { from: at, to: at }));
  const [first] = findings;
  if (first === undefined) return undefined;
  const markdown = findings.map((finding) => explanation(finding, context)).join('\n\n---\n\n');
  return {
    contents: client.markdown
      ? { kind: MarkupKind.Markdown, value: markdown }
      : { kind: MarkupKind.PlainText, value: plain(markdown) },
    range: toRange(first.from, first.to),
  };
}

function explanation({ rule: id, cues, about }: Finding, context: HoverContext): string {
  const rule = context.ruleOf(id);
  const parts = rule ? [rule.why, rule.instead] : [];
  if (cues && cues.length > 0) {
    parts.push(
      about === undefined
        ? `Decided by: ${cues.map(inlineCode).join(', ')}.`
        : `Says ${cues.map((cue) => `*${cue}*`).join(', ')} about ${inlineCode(about)}.`,
    );
  }
  const example = rule?.examples.find(({ language }) => language === context.language);
  if (example && isShort(example)) parts.push(fenced(example.language, example.good));
  parts.push(
    `To keep it: ${inlineCode(`// shipworthy-ignore ${id}: reason`)} on the line or the line above.`,
  );
  return parts.join('\n\n');
}

const MAX_EXAMPLE_LINES = 6;

/** What is good only beside something long says nothing by itself. */
function isShort({ bad, good }: Example): boolean {
  return [bad, good].every((code) => code.trimEnd().split('\n').length <= MAX_EXAMPLE_LINES);
}

/** The fence is longer than any run of backticks in the code. */
function fenced(language: string, code: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}\n${code.trimEnd()}\n${fence}`;
}

function inlineCode(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const space = text.includes('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** The same without the marks that only make sense when they are rendered. */
function plain(markdown: string): string {
  return markdown.replace(/^(`{3,})[a-z]*$/gm, '').replace(/\n{3,}/g, '\n\n');
}
