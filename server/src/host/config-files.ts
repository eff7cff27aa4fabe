import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from '../core/settings.ts';
import type { ConfigProblem, DecodedConfig } from './config.ts';
import type { NearestFile } from './nearest-file.ts';

/** The name of the configuration file, which editor and command line share. */
export const CONFIG_NAME = 'shipworthy.json';

/** The configuration that governs a file. */
export interface GoverningConfig {
  /** Absolute path of the file; `undefined` where none was found. */
  readonly file: string | undefined;
  /** The folder that globs are relative to. */
  readonly root: string;
  readonly settings: Settings;
  readonly problems: readonly ConfigProblem[];
}

/** Configuration files, each read once until `forget`. */
export interface ConfigFiles {
  of(path: string): GoverningConfig;
  /** Configurations that were used so far. */
  used(): readonly GoverningConfig[];
  forget(): void;
}

export interface ConfigFilesOptions {
  /** The configuration for every file, instead of the nearest one. */
  readonly explicit?: string;
  /** Where configuration files are; a separate part, so that reading them is only loaded where there is one. */
  readonly nearest: NearestFile;
  /** Settings where no configuration governs, and the root of their globs. */
  readonly fallback: Settings;
  readonly base: string;
  decode(text: string): DecodedConfig;
}

export function createConfigFiles(options: ConfigFilesOptions): ConfigFiles {
  const { explicit, nearest, fallback, base, decode } = options;
  const known = new Map<string | undefined, GoverningConfig>();

  function load(folder: string | undefined): GoverningConfig {
    const file = explicit ?? (folder === undefined ? undefined : join(folder, CONFIG_NAME));
    if (file === undefined) return { file, root: base, settings: fallback, problems: [] };
    return { file, root: dirname(file), ...decode(readConfig(file)) };
  }

  return {
    of(path) {
      const folder = explicit === undefined ? nearest.folderFor(dirname(path)) : undefined;
      const config = known.get(folder) ?? load(folder);
      known.set(folder, config);
      return config;
    },
    used: () => [...known.values()],
    forget() {
      nearest.forget();
      known.clear();
    },
  };
}

/** Editors may have written a byte order mark, which is no JSON. */
function readConfig(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}
