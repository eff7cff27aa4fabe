import type { Diagnostic } from 'vscode-languageserver';
import type { Client } from './capabilities.ts';
import type { ActionContext } from './code-actions.ts';
import type { Documents } from './documents.ts';
import type { Judge } from './judge.ts';
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
}

export function createTexts({ client, documents, lints, judge, workspace, settingsOf }: TextsParts): Texts {
  async function onDisk(uri: string): Promise<ActionContext | undefined> {
    const place = await judge.placeOf(uri);
    if (place === undefined) return undefined;
    const text = await workspace.read(uri);
    if (text === undefined) return undefined;
    const { findings } = await judge.lint(place, text);
    return { uri, version: undefined, source: { ...place.facts, text }, findings, linter: place.linter };
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
      const report = await lints.later(document);
      const place = await lints.placeOf(document);
      if (report === undefined || place === undefined) return undefined;
      const { version, text } = document;
      const source = { ...place.facts, text };
      return { uri: document.uri, version, source, findings: report.findings, linter: place.linter };
    },
    async diskDiagnostics(uri) {
      if (baseName(uri) === CONFIG_FILE) return configDiagnostics(uri);
      const judged = await onDisk(uri);
      return (judged?.findings ?? []).map((finding) => toDiagnostic(finding, uri, client.style));
    },
  };
}
