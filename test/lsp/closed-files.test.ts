import { describe, expect, it } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import type { Client } from '../../server/src/lsp/capabilities.ts';
import { createClosedFiles } from '../../server/src/lsp/closed-files.ts';
import { createFolders } from '../../server/src/lsp/folders.ts';
import type { ScanEvent, Scanner, ScanPlan, ScanSummary } from '../../server/src/lsp/scan.ts';
import { DEFAULT_EDITOR_SETTINGS } from '../../server/src/lsp/settings.ts';
import { createVerdicts } from '../../server/src/lsp/verdicts.ts';

const FOLDER = 'file:///work';
const A = 'file:///work/a.rs';
const B = 'file:///work/b.rs';

type Emit = (events: readonly ScanEvent[]) => Promise<void>;

/** Closed files over a scanner that does what the test says; the test sees the plans and what the status said. */
function filesOver(scan: (plan: ScanPlan, emit: Emit, attempt: number) => Promise<ScanSummary['kind']>) {
  const plans: ScanPlan[] = [];
  const statuses: string[] = [];
  const scanner: Scanner = {
    async scan(plan, emit) {
      plans.push(plan);
      const progress = { checked: 0, total: 0 };
      const kind = await scan(plan, (events) => emit(events, progress), plans.length);
      return { kind, checked: 1, leftOut: 0 };
    },
    forget: () => undefined,
    dispose: () => undefined,
  };
  const verdicts = createVerdicts();
  const say = (detail: string) => statuses.push(detail);
  const files = createClosedFiles({
    connection: { console: { error: say } } as unknown as Connection,
    client: {
      style: { rulePageBase: undefined, relatedInformation: false, codeDescription: false },
    } as Client,
    scanner,
    verdicts,
    status: { busy: say, ready: say, failed: say },
    folders: createFolders([FOLDER]),
    settingsOf: async () => DEFAULT_EDITOR_SETTINGS,
    onFailure: () => undefined,
    onModules: () => undefined,
  });
  return { files, plans, statuses, verdicts, found: () => [...verdicts.all()].map(({ uri }) => uri) };
}

function fileWith(uri: string, count: number): ScanEvent {
  const place = { line: 0, column: 0 };
  const finding = {
    rule: 'a/b',
    severity: 'info' as const,
    message: 'm',
    start: 0,
    end: 0,
    from: place,
    to: place,
  };
  return { kind: 'file', uri, findings: Array.from({ length: count }, () => finding) };
}

describe('the scan of the closed files', () => {
  it('starts over without the parser for a file that stopped it', async () => {
    const { files, plans, statuses, found } = filesOver(async (_, emit, attempt) => {
      if (attempt > 1) await emit([fileWith(A, 1), fileWith(B, 1)]);
      else await emit([fileWith(A, 1), { kind: 'broken', uri: B }]);
      return attempt > 1 ? 'complete' : 'broken';
    });
    files.start();
    await files.settled();
    expect(plans.map(({ fragile }) => fragile)).toEqual([[], [B]]);
    expect(found()).toEqual([A, B]);
    expect(statuses.at(-1)).toBe('1 file checked');
  });

  it('gives up when the parser stops again and again', async () => {
    const { files, plans, statuses } = filesOver(async () => 'broken');
    files.start();
    await files.settled();
    expect(plans.length).toBe(4);
    expect(statuses.at(-1)).toContain('restart the server');
  });

  it('tells of a scanner that fails, and ends', async () => {
    const { files, statuses } = filesOver(() => Promise.reject(new Error('the worker ended')));
    files.start();
    await files.settled();
    expect(statuses.join()).toContain('the worker ended');
  });

  it('takes no older verdict for a newer one', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { files, verdicts, found } = filesOver(async (plan, emit) => {
      if (plan.only) await emit([fileWith(A, 3)]);
      else {
        await held;
        await emit([fileWith(A, 1), fileWith(B, 1)]);
      }
      return 'complete';
    });
    files.start();
    await files.check([A]);
    files.forget([B]);
    release();
    await files.settled();
    expect(found()).toEqual([A]);
    expect(verdicts.get(A)?.diagnostics).toHaveLength(3);
  });

  it('clears what a new scan does not find', async () => {
    const { files, found } = filesOver(async (_, emit, attempt) => {
      await emit(attempt === 1 ? [fileWith(A, 1), fileWith(B, 1)] : [fileWith(B, 1)]);
      return 'complete';
    });
    files.start();
    await files.settled();
    expect(found()).toEqual([A, B]);
    files.rescan();
    await files.settled();
    expect(found()).toEqual([B]);
  });
});
