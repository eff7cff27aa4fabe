import { createColors } from 'picocolors';
import { type Finding, SEVERITIES, type Severity } from '../core/finding.ts';
import { createTextReader } from '../host/read-text.ts';
import type { CheckReport, FileFindings } from './check-report.ts';
import { createWriter, wantsColors } from './output.ts';

/** Longer source lines are cut around the finding. In UTF-16 units. */
const LINE_WIDTH = 120;

/** Characters before the finding that a cut line keeps. */
const LEAD = 40;

type Colors = ReturnType<typeof createColors>;

/** Findings under their file's name, each with its source line, and a summary. */
export function printPretty(report: CheckReport): void {
  const colors = createColors(wantsColors(1));
  const out = createWriter(1);
  const reader = createTextReader();
  for (const file of report.files) {
    if (file.findings.length === 0) continue;
    const read = reader.read(file.file);
    const lines = read.kind === 'text' ? read.text.split(/\r\n|\n|\r/) : [];
    out.add(fileText(file, lines, colors));
  }
  out.add(`${summary(report, colors)}\n`);
  out.flush();
}

function fileText({ path, findings }: FileFindings, lines: readonly string[], colors: Colors): string {
  const numberWidth = String((findings.at(-1)?.from.line ?? 0) + 1).length;
  const parts = [colors.underline(visible(path)), '\n'];
  for (const finding of findings) {
    const { severity, message, rule, from } = finding;
    const place = `${from.line + 1}:${from.column + 1}`;
    parts.push(
      `  ${colors.dim(place)}  ${colored(severity, severity, colors)}  ${visible(message)}  ${colors.dim(rule)}\n`,
    );
    const line = lines[from.line];
    if (line !== undefined) parts.push(excerpt(finding, line, numberWidth, colors));
  }
  parts.push('\n');
  return parts.join('');
}

/** The source line with carets under the finding. */
function excerpt({ from, to, severity }: Finding, line: string, numberWidth: number, colors: Colors): string {
  const end = to.line === from.line ? to.column : line.length;
  const cut = from.column > LINE_WIDTH - LEAD ? from.column - LEAD : 0;
  const shown = line.slice(cut, cut + LINE_WIDTH);
  const before = cells(line.slice(cut, from.column));
  const marked = Math.max(1, cells(line.slice(from.column, Math.min(end, cut + LINE_WIDTH))));
  const gutter = colors.dim(`  ${String(from.line + 1).padStart(numberWidth)} | `);
  const blank = colors.dim(`  ${' '.repeat(numberWidth)} | `);
  const carets = ' '.repeat(before) + colored('^'.repeat(marked), severity, colors);
  return `${gutter}${visible(shown)}\n${blank}${carets}\n`;
}

const TAB_CELLS = 4;

/** East Asian wide characters and most emoji, which take two cells of a terminal. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

/** Combining marks and joiners, which take none. */
const ZERO = /\p{Mn}|[\u200B-\u200D]/u;

function cells(text: string): number {
  let count = 0;
  for (const character of text) {
    if (character === '\t') count += TAB_CELLS;
    else if (character < '\u0300') count++;
    else if (WIDE.test(character)) count += 2;
    else if (!ZERO.test(character)) count++;
  }
  return count;
}

/** Tabs as blanks, and other control characters, with which a source could command the terminal, as a sign. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is them that are looked for
  return text.replaceAll('\t', ' '.repeat(TAB_CELLS)).replace(/[\u0000-\u001F\u007F-\u009F]/g, '\uFFFD');
}

function colored(text: string, severity: Severity, colors: Colors): string {
  switch (severity) {
    case 'error':
      return colors.red(text);
    case 'warning':
      return colors.yellow(text);
    case 'info':
      return colors.blue(text);
  }
}

/** "12 findings (3 errors, 9 warnings) in 4 files; 240 files checked, 3 skipped in 0.3 s" */
function summary({ files, checked, skipped, seconds }: CheckReport, colors: Colors): string {
  const left = skipped.length === 0 ? '' : `, ${grouped(skipped.length)} skipped`;
  const findings = files.flatMap((file) => file.findings);
  const time = ` in ${seconds.toFixed(1)} s`;
  if (findings.length === 0)
    return `No findings in ${counted(checked, 'file')}${left === '' ? '.' : `${left}.`}`;
  const bySeverity = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const counts = bySeverity
    .map(({ severity, count }) => colored(amount(count, severity), severity, colors))
    .join(', ');
  const holders = files.filter((file) => file.findings.length > 0).length;
  return (
    `${colors.bold(counted(findings.length, 'finding'))} (${counts}) in ${counted(holders, 'file')}; ` +
    `${counted(checked, 'file')} checked${left}${time}`
  );
}

/** "info" has no plural. */
function amount(count: number, severity: Severity): string {
  return severity === 'info' ? `${grouped(count)} info` : counted(count, severity);
}

function counted(count: number, name: string): string {
  return `${grouped(count)} ${name}${count === 1 ? '' : 's'}`;
}

/** 1,234 */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
