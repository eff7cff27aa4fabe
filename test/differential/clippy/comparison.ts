import { inPackageFolder, type LintFinding, lintWithClippy, type Package } from './cargo-clippy.ts';
import { DELIBERATE, markOf, marksIn } from './differences.ts';
import { LINTS } from './lints.ts';
import { lintWithOurs } from './our-findings.ts';

/** What both sides say of one lint. A finding is the same when lint, file and end are. */
export interface Tally {
  agreed: number;
  onlyOurs: number;
  onlyClippy: number;
  /** Differences that are marked in the cases, see `DELIBERATE`; they count neither way. */
  deliberate: number;
}

export interface Comparison {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** One line for each difference that is not marked. */
  readonly differences: readonly string[];
  /** One line for each mark whose difference is not there, for each finding that starts or ends at an odd place. */
  readonly complaints: readonly string[];
}

/** Runs both over the packages and compares what they say. */
export async function compareWithClippy(packages: readonly Package[]): Promise<Comparison> {
  const tallies = new Map(
    LINTS.map((lint): [string, Tally] => [lint, { agreed: 0, onlyOurs: 0, onlyClippy: 0, deliberate: 0 }]),
  );
  const differences: string[] = [];
  const complaints: string[] = [];
  for (const each of packages) {
    const [clippy, ours] = await inPackageFolder(each, async (folder) => [
      lintWithClippy(folder, each, LINTS),
      await lintWithOurs(folder),
    ]);
    const lints = each.lints ?? LINTS;
    for (const [path, text] of each.files) {
      if (!path.endsWith('.rs')) continue;
      const isHere = ({ file, lint }: LintFinding) => file === path && lints.includes(lint);
      const file = { name: `${each.name}/${path}`, text, tallies, differences, complaints };
      compareFile(file, clippy.filter(isHere), ours.filter(isHere));
    }
  }
  return { tallies, differences, complaints };
}

interface ComparedFile {
  readonly name: string;
  readonly text: string;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly differences: string[];
  readonly complaints: string[];
}

function compareFile(file: ComparedFile, clippy: readonly LintFinding[], ours: readonly LintFinding[]): void {
  const { name, text, tallies, differences, complaints } = file;
  // Several blocks that start on one line end with it.
  const keyOf = ({ lint, start, end }: LintFinding) =>
    lint === 'undocumented_unsafe_blocks' ? `${lint} ${start} ${end}` : `${lint} ${end}`;
  const ofClippy = new Map(clippy.map((each) => [keyOf(each), each]));
  const unused = marksIn(text);
  const note = (finding: LintFinding, side: 'ours' | 'clippy') => {
    const tally = tallies.get(finding.lint);
    if (!tally) return;
    const mark = markOf(text, finding);
    const meant = mark === undefined ? undefined : DELIBERATE[mark];
    if (mark !== undefined && (meant?.side === side || meant?.side === 'either')) {
      tally.deliberate++;
      if (unused.includes(mark)) unused.splice(unused.indexOf(mark), 1);
      return;
    }
    tally[side === 'ours' ? 'onlyOurs' : 'onlyClippy']++;
    differences.push(`${name}:${describe(text, finding)}: only ${side}`);
  };
  for (const finding of ours) {
    const other = ofClippy.get(keyOf(finding));
    if (!other) {
      note(finding, 'ours');
      continue;
    }
    ofClippy.delete(keyOf(finding));
    const tally = tallies.get(finding.lint);
    if (tally) tally.agreed++;
    if (!isWellPlaced(text, finding, other))
      complaints.push(`${name}:${describe(text, finding)}: starts at an odd place`);
  }
  for (const finding of ofClippy.values()) note(finding, 'clippy');
  for (const mark of unused) complaints.push(`${name}: nothing differs where "${mark}" says so`);
}

/** Our span starts at a name or keyword inside clippy's and needs no more lines than its arguments. */
function isWellPlaced(text: string, ours: LintFinding, clippy: LintFinding): boolean {
  if (ours.start < clippy.start || ours.start >= ours.end) return false;
  if (ours.lint === 'undocumented_unsafe_blocks') return ours.start === clippy.start;
  return /^(?:r#)?\w+\s*(?:\/\*.*?\*\/\s*)?(?:!\s*)?[([{:]/.test(text.slice(ours.start, ours.end));
}

function describe(text: string, { start, end, lint }: LintFinding): string {
  const line = text.slice(0, end).split('\n').length;
  return `${line}: ${lint} \`${text.slice(start, end).replaceAll('\n', ' ').slice(-80)}\``;
}

/** The share of clippy's findings that are ours too. */
export function recallOf({ agreed, onlyClippy }: Tally): number {
  return agreed === 0 && onlyClippy === 0 ? 1 : agreed / (agreed + onlyClippy);
}

/** The share of our findings that are clippy's too. */
export function precisionOf({ agreed, onlyOurs }: Tally): number {
  return agreed === 0 && onlyOurs === 0 ? 1 : agreed / (agreed + onlyOurs);
}

/** All lints in one tally. */
export function totalOf(tallies: Iterable<Tally>): Tally {
  const total = { agreed: 0, onlyOurs: 0, onlyClippy: 0, deliberate: 0 };
  for (const { agreed, onlyOurs, onlyClippy, deliberate } of tallies) {
    total.agreed += agreed;
    total.onlyOurs += onlyOurs;
    total.onlyClippy += onlyClippy;
    total.deliberate += deliberate;
  }
  return total;
}
