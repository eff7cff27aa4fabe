import type { Diagnostic } from 'vscode-languageserver';
import type { Finding, Fix, Source } from '../core/finding.ts';
import type { Edit, Span } from '../core/text.ts';
import type { Linter } from '../engine/linter.ts';
import type { Client } from './capabilities.ts';
import type { ActionContext } from './code-actions.ts';
import type { Documents } from './documents.ts';
import type { Judge, Place } from './judge.ts';
import type { Lints } from './lints.ts';
import { type EditorSettings, ruleSettingsOf } from './settings.ts';
import { toConfigDiagnostic, toDiagnostic } from './to-lsp.ts';
import { baseName, uriKey } from './uri.ts';
import { CONFIG_FILE, type Workspace } from './workspace.ts';

/** Judged texts, open in the editor or on disk. */
export interface Texts {
  /** `undefined` where there is no such text or nothing is judged. */
  judged(uri: string): Promise<ActionContext | undefined>;
  /** What is wrong with a file as it stands on disk. */
  diskDiagnostics(uri: string): Promise<readonly Diagnostic[]>;
}

export interface TextsParts {
  readonly client: Client;
  readonly documents: Documents;
  readonly lints: Lints;
  readonly judge: Judge;
  readonly workspace: Workspace;
  settingsOf(uri: string): Promise<EditorSettings>;
  onFailure(uri: string, rule: string, error: unknown): void;
}

export function createTexts(parts: TextsParts): Texts {
  const { client, documents, lints, judge, workspace, settingsOf, onFailure } = parts;

  function fixesOf(uri: string, linter: Linter, source: Source, finding: Finding): readonly Fix[] {
    try {
      return linter.fixes(source, finding);
    } catch (error) {
      onFailure(uri, finding.rule, error);
      return [];
    }
  }

  function safeEdits(uri: string, linter: Linter, source: Source): readonly Edit[] {
    const { edits, failures } = linter.fixAll(source);
    for (const { rule, error } of failures) onFailure(uri, rule, error);
    return edits;
  }

  function refactoringsAt(uri: string, linter: Linter, source: Source, place: Span): readonly Fix[] {
    try {
      return linter.refactorings(source, place);
    } catch (error) {
      onFailure(uri, 'a refactoring', error);
      return [];
    }
  }

  async function isFree(uri: string): Promise<boolean> {
    return documents.get(uri) === undefined && (await workspace.exists(uri)) === false;
  }

  function contextOf(
    uri: string,
    version: number | undefined,
    { linter }: Place,
    source: Source,
    findings: readonly Finding[],
  ): ActionContext {
    return {
      uri,
      version,
      source,
      findings,
      fixesOf: (finding) => fixesOf(uri, linter, source, finding),
      safeEdits: () => safeEdits(uri, linter, source),
      refactoringsAt: (place) => refactoringsAt(uri, linter, source, place),
      isFree,
    };
  }

  async function onDisk(uri: string): Promise<ActionContext | undefined> {
    const place = await judge.placeOf(uri);
    if (place === undefined) return undefined;
    const text = await workspace.read(uri);
    if (text === undefined) return undefined;
    const moduleFolder = await judge.moduleFolderOf(uri, place);
    const { findings } = await judge.lint(place, text);
    return contextOf(uri, undefined, place, sourceOf(place, moduleFolder, text), findings);
  }

  async function configDiagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const editor = ruleSettingsOf(await settingsOf(uri));
    const config = await workspace.configOf(uri, editor);
    return config.uri !== undefined && uriKey(config.uri) === uriKey(uri)
      ? config.problems.map(toConfigDiagnostic)
      : [];
  }

  return {
    async judged(uri) {
      const document = documents.get(uri);
      if (document === undefined) return onDisk(uri);
      const before = await lints.placeOf(document);
      const moduleFolder = before && (await judge.moduleFolderOf(document.uri, before));
      const report = await lints.later(document);
      const place = await lints.placeOf(document);
      if (report === undefined || place === undefined) return undefined;
      const source = sourceOf(place, moduleFolder, document.text);
      return contextOf(document.uri, document.version, place, source, report.findings);
    },
    async diskDiagnostics(uri) {
      if (baseName(uri) === CONFIG_FILE) return configDiagnostics(uri);
      const judged = await onDisk(uri);
      return (judged?.findings ?? []).map((finding) => toDiagnostic(finding, uri, client.style));
    },
  };
}

function sourceOf({ facts }: Place, moduleFolder: Source['moduleFolder'], text: string): Source {
  return { ...facts, ...(moduleFolder === undefined ? {} : { moduleFolder }), text };
}
