import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { applyEdits } from '../core/text.ts';
import type { Change, LintedDocument } from '../engine/linter.ts';
import { fromContentChange, spanOf } from './from-lsp.ts';
import { uriKey } from './uri.ts';

/**
 * A document that the editor holds. Its text lives in `linted` once it was linted: a change then costs what the
 * changed lines cost. A plain text document costs a copy of the whole text per keystroke (0.2 ms at 10,000
 * lines, 1.1 ms at 50,000).
 */
export interface OpenDocument {
  /** As the client writes it. */
  readonly uri: string;
  readonly key: string;
  readonly language: string;
  /** `undefined` where the client counts no versions. */
  readonly version: number | undefined;
  readonly text: string;
  /** What was made by `lintWith`, until `forgetLint` or a replacement of the whole text. */
  readonly linted: LintedDocument | undefined;
  lintWith(open: (text: string) => LintedDocument): LintedDocument;
  /** The settings or the grammars changed: the next report starts from the text. */
  forgetLint(): void;
}

export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): Iterable<OpenDocument>;
  open(params: DidOpenTextDocumentParams): OpenDocument;
  /** @returns `undefined` for a document that is not open. */
  change(params: DidChangeTextDocumentParams): OpenDocument | undefined;
  close(params: DidCloseTextDocumentParams): OpenDocument | undefined;
}

export function createDocuments(): Documents {
  const documents = new Map<string, EditedDocument>();
  return {
    get: (uri) => documents.get(uriKey(uri)),
    all: () => documents.values(),
    open({ textDocument: { uri, languageId, version, text } }) {
      const document = new EditedDocument(uri, languageId, version, text);
      documents.set(document.key, document);
      return document;
    },
    change({ textDocument, contentChanges }) {
      const document = documents.get(uriKey(textDocument.uri));
      if (document === undefined) return undefined;
      for (const event of contentChanges) {
        const change = fromContentChange(event);
        if (change?.kind === 'replace') document.replace(change.text);
        else if (change?.kind === 'edit') document.edit(change.change);
      }
      document.version = textDocument.version ?? undefined;
      return document;
    },
    close({ textDocument }) {
      const key = uriKey(textDocument.uri);
      const document = documents.get(key);
      documents.delete(key);
      return document;
    },
  };
}

class EditedDocument implements OpenDocument {
  readonly uri: string;
  readonly key: string;
  readonly language: string;
  version: number | undefined;
  #text: string;
  #linted: LintedDocument | undefined;

  constructor(uri: string, language: string, version: number | undefined, text: string) {
    this.uri = uri;
    this.key = uriKey(uri);
    this.language = language;
    this.version = version;
    this.#text = text;
  }

  get text(): string {
    return this.#linted?.text ?? this.#text;
  }

  get linted(): LintedDocument | undefined {
    return this.#linted;
  }

  lintWith(open: (text: string) => LintedDocument): LintedDocument {
    const linted = open(this.text);
    this.#linted = linted;
    this.#text = '';
    return linted;
  }

  forgetLint(): void {
    this.#text = this.text;
    this.#linted = undefined;
  }

  replace(text: string): void {
    this.#linted = undefined;
    this.#text = text;
  }

  edit(change: Change): void {
    if (this.#linted) this.#linted.change(change);
    else
      this.#text = applyEdits(this.#text, [
        { ...spanOf(this.#text, change.from, change.to), text: change.text },
      ]);
  }
}
