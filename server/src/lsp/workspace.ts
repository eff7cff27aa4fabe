import type { RuleSettings, Settings } from '../core/settings.ts';
import type { PackageFacts } from '../host/package-facts.ts';
import type { ConfigProblem } from './to-lsp.ts';

/**
 * The files around the documents: a disk, or what the client shows of a file system that only it can reach.
 * Everything is answered from what was looked at before, until `forget`.
 */
export interface Workspace {
  /** The sources of a folder that are to be checked, in a stable order, by the folder or in portions. */
  list(folder: string): AsyncIterable<readonly string[]>;
  /** Whether `list` of one of the workspace's folders names the file. */
  isListed(uri: string): Promise<boolean>;
  /** `undefined` for a file that is absent, binary, too large, or cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Whether something has this name, a folder included; `undefined` where that cannot be told. */
  exists(uri: string): Promise<boolean | undefined>;
  /** The configuration that governs a file, completed by what the person set in the editor. */
  configOf(uri: string, editor: RuleSettings): Promise<GoverningConfig>;
  /** What the package that holds the file says about it. */
  packageFacts(uri: string, language: string): Promise<PackageFacts>;
  /** Files came, changed or went. */
  follow(changed: readonly string[], deleted: readonly string[]): void;
  /** Something that decides about other files changed: a configuration, an ignore file, a manifest. */
  forget(): void;
  /** The folders that are open in the editor, as keys. */
  setFolders(folders: readonly string[]): void;
}

/** Decoded settings and where they come from. */
export interface GoverningConfig {
  /** The configuration file; `undefined` where there is none. */
  readonly uri: string | undefined;
  /** The folder that the globs of the settings are relative to, as a key; `undefined` outside of every folder. */
  readonly root: string | undefined;
  readonly settings: Settings;
  readonly problems: readonly ConfigProblem[];
}

/** Names of the files besides sources that decide how sources are judged. */
export const CONFIG_FILE = 'shipworthy.json';
export const DECISIVE_FILES: readonly string[] = [CONFIG_FILE, '.gitignore', 'Cargo.toml'];
