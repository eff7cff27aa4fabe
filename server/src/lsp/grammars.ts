import type { Parsers } from '../syntax/parsers.ts';
import type { TreeSitterParsers } from '../syntax/tree-sitter.ts';

/** Grammars that are loaded when a rule first asks for them. */
export interface Grammars {
  readonly parsers: Parsers;
  /**
   * Loads what is missing. A language whose grammar does not load is tried once; its rules that need no tree go on.
   * @returns whether linting again can say more.
   */
  load(languages: readonly string[]): Promise<boolean>;
  /** True when the parser aborted: nothing revives it in this thread. */
  isBroken(): boolean;
}

/** @param onFailure is told once for each language, and once when the parser broke: a line for people, and the cause. */
export function createGrammars(
  parsers: TreeSitterParsers,
  onFailure: (message: string, cause?: unknown) => void,
): Grammars {
  const tried = new Set<string>();
  let hasToldBroken = false;
  async function loadOne(language: string): Promise<boolean> {
    try {
      if (await parsers.load(language)) return true;
      onFailure(`The grammar for ${language} is missing`);
    } catch (error) {
      onFailure(`The grammar for ${language} did not load`, error);
    }
    return false;
  }
  return {
    parsers,
    async load(languages) {
      let isMore = false;
      for (const language of languages) {
        const isFirst = !tried.has(language);
        tried.add(language);
        const isLoaded = await (isFirst ? loadOne(language) : parsers.load(language).catch(() => false));
        isMore ||= isLoaded && parsers.has(language);
      }
      return isMore;
    },
    isBroken() {
      const isBroken = parsers.broken !== undefined;
      if (isBroken && !hasToldBroken) onFailure('The parser stopped', parsers.broken);
      hasToldBroken ||= isBroken;
      return isBroken;
    },
  };
}
