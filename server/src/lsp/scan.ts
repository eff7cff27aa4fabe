import type { Finding } from '../core/finding.ts';
import type { Judge } from './judge.ts';
import type { ConfigProblem } from './to-lsp.ts';
import type { GoverningConfig, Workspace } from './workspace.ts';

/** What is to be checked. */
export interface ScanPlan {
  readonly folders: readonly ScanFolder[];
  /** Only these files, where they are listed; by default all files of the folders. */
  readonly only?: readonly string[];
  /** Files whose parse has stopped a parser before: they are judged without one. */
  readonly fragile: readonly string[];
}

export interface ScanFolder {
  readonly uri: string;
  /** The most files of this folder that are checked. */
  readonly maxFiles: number;
}

/** One step of a scan; plain data that crosses a worker. */
export type ScanEvent =
  | { readonly kind: 'file'; readonly uri: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'config'; readonly uri: string; readonly problems: readonly ConfigProblem[] }
  | { readonly kind: 'failure'; readonly uri: string; readonly rule: string; readonly error: string }
  /** What the file says of the modules it declares is new: the files it declares have to be judged again. */
  | { readonly kind: 'modules'; readonly uri: string }
  /** A file's parse stopped the parser; what was judged since is incomplete and not reported. */
  | { readonly kind: 'broken'; readonly uri: string };

/** Where a scan stands. */
export interface ScanProgress {
  readonly checked: number;
  readonly total: number;
}

export type ScanBatch = readonly ScanEvent[];

export interface ScanSummary {
  readonly kind: 'complete' | 'stopped' | 'broken';
  readonly checked: number;
  /** Files that were left out because of `maxFiles`. */
  readonly leftOut: number;
}

/** Judges files as they stand on disk. */
export interface Scanner {
  /**
   * @param emit is called in order, and not again before what it returned has settled, so that a slow reader
   * is never flooded.
   */
  scan(
    plan: ScanPlan,
    emit: (batch: ScanBatch, progress: ScanProgress) => Promise<void>,
    signal: AbortSignal,
  ): Promise<ScanSummary>;
  /** Settings, configurations, ignore files or folders changed. */
  forget(): void;
  dispose(): void;
}

export interface ScanParts {
  readonly workspace: Workspace;
  readonly judge: Judge;
  /** Whether the parser has stopped for good. */
  isBroken(): boolean;
  /** Called between files: lets others work, where they share the thread. */
  breathe(): Promise<void> | undefined;
}

/** A batch is sent when it holds so many findings: less than 1 ms of conversion and writing for whoever gets it. */
const BATCH_FINDINGS = 100;

/** A batch with few findings is sent after so many files, for the progress. */
const BATCH_FILES = 250;

export async function scan(
  plan: ScanPlan,
  parts: ScanParts,
  emit: (batch: ScanBatch, progress: ScanProgress) => Promise<void>,
  signal: AbortSignal,
): Promise<ScanSummary> {
  const { files, leftOut } = await filesOf(plan, parts, signal);
  const configs = new Set<string>();
  let batch: ScanEvent[] = [];
  let weight = 0;
  let sent: Promise<void> = Promise.resolve();
  let failure: { readonly error: unknown } | undefined;
  let checked = 0;
  const flush = async () => {
    const full = batch;
    batch = [];
    weight = 0;
    await sent;
    if (failure) throw failure.error;
    sent = emit(full, { checked, total: files.length }).catch((error: unknown) => {
      failure = { error };
    });
  };
  for (const uri of files) {
    if (signal.aborted) return { kind: 'stopped', checked, leftOut };
    const events = await check(uri, plan, parts, configs);
    if (parts.isBroken()) {
      await sent;
      await emit([...batch, { kind: 'broken', uri }], { checked, total: files.length });
      return { kind: 'broken', checked, leftOut };
    }
    checked++;
    batch.push(...events);
    weight += 1 / BATCH_FILES;
    for (const event of events) weight += event.kind === 'file' ? event.findings.length / BATCH_FINDINGS : 0;
    if (weight >= 1) await flush();
    await parts.breathe();
  }
  await flush();
  await sent;
  if (failure) throw failure.error;
  return { kind: signal.aborted ? 'stopped' : 'complete', checked, leftOut };
}

async function filesOf(
  plan: ScanPlan,
  { workspace, breathe }: ScanParts,
  signal: AbortSignal,
): Promise<{ files: string[]; leftOut: number }> {
  if (plan.only) {
    const listed = await Promise.all(plan.only.map((uri) => workspace.isListed(uri)));
    return { files: plan.only.filter((_, index) => listed[index]), leftOut: 0 };
  }
  const files = new Set<string>();
  let leftOut = 0;
  for (const { uri, maxFiles } of plan.folders) {
    let taken = 0;
    for await (const portion of workspace.list(uri)) {
      if (signal.aborted) return { files: [], leftOut };
      for (const file of portion) {
        if (files.has(file)) continue;
        if (taken++ < maxFiles) files.add(file);
        else leftOut++;
      }
      await breathe();
    }
  }
  return { files: [...files], leftOut };
}

async function check(
  uri: string,
  plan: ScanPlan,
  { workspace, judge }: ScanParts,
  configs: Set<string>,
): Promise<ScanEvent[]> {
  const place = await judge.placeOf(uri);
  if (place === undefined) return [{ kind: 'file', uri, findings: [] }];
  const events = configEvents(place.config, configs);
  const text = await workspace.read(uri);
  if (text === undefined) return [...events, { kind: 'file', uri, findings: [] }];
  const isFragile = plan.fragile.includes(uri);
  const report = isFragile ? judge.lintWithoutTree(place, text) : await judge.lint(place, text);
  const isNews = judge.learnModules(uri, report.modules);
  // A scan of everything judges the declared files anyway.
  if (isNews && plan.only) events.push({ kind: 'modules', uri });
  for (const { rule, error } of report.failures) {
    events.push({ kind: 'failure', uri, rule, error: String(error) });
  }
  events.push({ kind: 'file', uri, findings: report.findings });
  return events;
}

function configEvents({ uri, problems }: GoverningConfig, seen: Set<string>): ScanEvent[] {
  if (uri === undefined || seen.has(uri)) return [];
  seen.add(uri);
  return [{ kind: 'config', uri, problems }];
}
