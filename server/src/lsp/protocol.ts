/**
 * What client and server say to each other beyond the Language Server Protocol. The client imports these types
 * and nothing else from the server; method names are literal types, so both sides are checked against them.
 */

/** Sent by the client as `initializationOptions`. */
export interface InitializationOptions {
  /**
   * Start of the address of a rule's page; the rule's id is appended. Absent where the client cannot open
   * such addresses: findings then carry no link.
   */
  readonly rulePageBase?: string;
  /** True where the client answers `shipworthy/listFiles` and `shipworthy/readFile`, because the server cannot see the files. */
  readonly providesFiles?: boolean;
}

/** Server to client: what the language status item shows. */
export type StatusMethod = 'shipworthy/status';
export interface StatusParams {
  readonly state: 'busy' | 'ready' | 'failed';
  /** One line for people: "1,204 files checked", "Scanning...", "The parser stopped; restart the server". */
  readonly detail: string;
}

/** Client to server: check every file of the workspace again. */
export type ScanMethod = 'shipworthy/scanWorkspace';

/** Server to client: URIs of the files with one of these endings, in folders without their own file system access. */
export type ListFilesMethod = 'shipworthy/listFiles';
export interface ListFilesParams {
  readonly extensions: readonly string[];
}
export type ListFilesResult = readonly string[];

/** Server to client: the text of one file; null when it cannot be read. */
export type ReadFileMethod = 'shipworthy/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = string | null;

/**
 * Client to a server in a web worker, once and before anything else: the bytes of the `.wasm` files by file name.
 * A worker does not know where the extension lives, so it cannot read them itself.
 */
export interface WasmMessage {
  readonly shipworthyWasm: Readonly<Record<string, Uint8Array>>;
}
