import type { Connection } from 'vscode-languageserver';
import type { Preset } from '../core/rule.ts';
import type { Level, RuleSettings } from '../core/settings.ts';

/** The section of the editor's settings that holds ours. */
export const SECTION = 'shipworthy';

/**
 * What a person sets in the editor, complete. The configuration file is shared by a team and by the command
 * line, so what it says about the preset or a rule wins over what is said here; the editor's settings fill in
 * what it leaves open.
 */
export interface EditorSettings {
  readonly enable: boolean;
  /** `undefined`: what the configuration file says. */
  readonly preset: Preset | undefined;
  readonly rules: Readonly<Record<string, Level>>;
  readonly workspaceScan: boolean;
  /** The most files that one scan of the workspace checks. */
  readonly maxFiles: number;
}

/** The same as in the extension's manifest, which VS Code shows; this is what holds in other editors. */
export const DEFAULT_EDITOR_SETTINGS: EditorSettings = {
  enable: true,
  preset: undefined,
  rules: {},
  workspaceScan: true,
  maxFiles: 20_000,
};

/** The settings by resource, asked from the client once and kept until they change. */
export interface EditorSettingsSource {
  /** `scope` is a folder, or a document outside of every folder. */
  of(scope: string): Promise<EditorSettings>;
  /** @param pushed what the client sent along, which counts where the client cannot be asked. */
  forget(pushed: unknown): void;
}

/**
 * @param tell is called once for each distinct value that is wrong.
 */
export function createEditorSettings(
  connection: Connection,
  canAsk: boolean,
  tell: (message: string) => void,
): EditorSettingsSource {
  const known = new Map<string, Promise<EditorSettings>>();
  const told = new Set<string>();
  const once = (message: string) => {
    if (told.has(message)) return;
    told.add(message);
    tell(message);
  };
  async function ask(scope: string): Promise<EditorSettings> {
    try {
      const value: unknown = await connection.workspace.getConfiguration({
        scopeUri: scope,
        section: SECTION,
      });
      return decodeEditorSettings(value, once);
    } catch (error) {
      once(`The settings could not be read from the editor: ${String(error)}`);
      return DEFAULT_EDITOR_SETTINGS;
    }
  }
  let given = DEFAULT_EDITOR_SETTINGS;
  return {
    of(scope) {
      const settings = known.get(scope) ?? (canAsk ? ask(scope) : Promise.resolve(given));
      known.set(scope, settings);
      return settings;
    },
    forget(pushed) {
      known.clear();
      if (!canAsk && isRecord(pushed)) given = decodeEditorSettings(pushed[SECTION], once);
    },
  };
}

/** A wrong value is named with its place and replaced by the default. */
export function decodeEditorSettings(value: unknown, tell: (message: string) => void): EditorSettings {
  if (value === null || value === undefined) return DEFAULT_EDITOR_SETTINGS;
  if (!isRecord(value)) {
    tell(`\`${SECTION}\` is not an object.`);
    return DEFAULT_EDITOR_SETTINGS;
  }
  const read = <T>(
    name: keyof EditorSettings,
    fits: (value: unknown) => value is T,
    what: string,
  ): T | undefined => {
    const given = value[name];
    if (given === undefined || given === null) return undefined;
    if (fits(given)) return given;
    tell(`\`${SECTION}.${name}\` is not ${what}.`);
    return undefined;
  };
  const fallback = DEFAULT_EDITOR_SETTINGS;
  return {
    enable: read('enable', isBoolean, 'true or false') ?? fallback.enable,
    preset: read('preset', isPreset, '`recommended`, `strict` or `all`'),
    rules: levelsOf(read('rules', isRecord, 'an object of levels by rule'), tell),
    workspaceScan: read('workspaceScan', isBoolean, 'true or false') ?? fallback.workspaceScan,
    maxFiles: read('maxFiles', isCount, 'a number of files') ?? fallback.maxFiles,
  };
}

/** The part of the settings that a configuration file can hold too. */
export function ruleSettingsOf(settings: EditorSettings): RuleSettings {
  return { rules: settings.rules, ...(settings.preset === undefined ? {} : { preset: settings.preset }) };
}

function levelsOf(
  rules: Record<string, unknown> | undefined,
  tell: (message: string) => void,
): Record<string, Level> {
  const levels: Record<string, Level> = {};
  for (const [rule, level] of Object.entries(rules ?? {})) {
    if (isLevel(level)) levels[rule] = level;
    else
      tell(
        `\`${SECTION}.rules\`: the level of \`${rule}\` is not \`error\`, \`warning\`, \`info\` or \`off\`.`,
      );
  }
  return levels;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isPreset(value: unknown): value is Preset {
  return value === 'recommended' || value === 'strict' || value === 'all';
}

function isLevel(value: unknown): value is Level {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'off';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
