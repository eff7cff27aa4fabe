import { importedPath } from './file-facts.ts';

/** How the file names the macro of the logger that it uses; `undefined` where it uses none. */
export function loggingMacro(text: string, level: string): string | undefined {
  const crates = ['tracing', 'log'];
  const imported = importedPath(text, level);
  if (crates.some((name) => imported === `${name}::${level}`)) return level;
  return crates
    .filter((name) =>
      new RegExp(`\\buse\\s+(?:::)?${name}::|(?<![\\w:])${name}::(?:trace|debug|info|warn|error)!`).test(
        text,
      ),
    )
    .map((name) => `${name}::${level}`)[0];
}
