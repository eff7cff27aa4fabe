import type { RuleSettings } from '../core/settings.ts';
import { decodeConfig } from '../host/config.ts';
import { RULES } from './catalogue.ts';
import type { GoverningConfig } from './workspace.ts';

/** Decoded configurations, each once for what the person set in the editor. */
export interface ConfigCache {
  of(
    file: string,
    root: string,
    editor: RuleSettings,
    read: () => Promise<string | undefined> | string | undefined,
  ): Promise<GoverningConfig>;
  /** Where no file governs. */
  without(root: string | undefined, editor: RuleSettings): GoverningConfig;
  forget(): void;
}

export function createConfigCache(): ConfigCache {
  const decoded = new Map<string, Promise<GoverningConfig>>();
  const absent = new Map<string, GoverningConfig>();
  return {
    of(file, root, editor, read) {
      const key = `${file}\n${JSON.stringify(editor)}`;
      const known = decoded.get(key);
      if (known) return known;
      const config = Promise.resolve(read()).then((text) => configFrom(file, root, editor, text ?? ''));
      decoded.set(key, config);
      return config;
    },
    without(root, editor) {
      const key = `${root}\n${JSON.stringify(editor)}`;
      const known = absent.get(key) ?? {
        uri: undefined,
        root,
        settings: decodeConfig('{}', RULE_IDS, editor).settings,
        problems: [],
      };
      absent.set(key, known);
      return known;
    },
    forget() {
      decoded.clear();
      absent.clear();
    },
  };
}

const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id);

function configFrom(uri: string, root: string, editor: RuleSettings, text: string): GoverningConfig {
  const { settings, problems } = decodeConfig(text, RULE_IDS, editor);
  return {
    uri,
    root,
    settings,
    problems: problems.map(({ message, line, column }) => ({
      message,
      from: { line, column },
      to: { line, column: column + 1 },
    })),
  };
}
