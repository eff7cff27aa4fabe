import type { Connection } from 'vscode-languageserver';
import type { Client } from './capabilities.ts';
import { hasGrammar, ruleOf } from './catalogue.ts';
import { codeActionsFor } from './code-actions.ts';
import type { Grammars } from './grammars.ts';
import { hoverAt } from './hover.ts';
import type { Texts } from './texts.ts';

/** Answers what a person asks about a place: why, and what to do. */
export function answerQuestions({
  connection,
  client,
  texts,
  grammars,
}: {
  readonly connection: Connection;
  readonly client: Client;
  readonly texts: Texts;
  readonly grammars: Grammars;
}): void {
  connection.onHover(async (params) => {
    const judged = await texts.judged(params.textDocument.uri);
    if (judged === undefined) return null;
    const { findings, source } = judged;
    return hoverAt(params, { findings, language: source.language, ruleOf }, client) ?? null;
  });
  connection.onCodeAction(async (params, token) => {
    const judged = await texts.judged(params.textDocument.uri);
    if (judged === undefined) return [];
    // Rules that find without a tree may need one to fix, and nothing says so before.
    if (judged.findings.length > 0 && hasGrammar(judged.source.language))
      await grammars.load([judged.source.language]);
    if (token.isCancellationRequested) return [];
    return codeActionsFor(params, judged, client);
  });
}
