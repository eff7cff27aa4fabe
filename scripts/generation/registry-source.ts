/** Source of `server/src/rules/registry.ts`: a bundle cannot list a folder, so the imports are written out. */
export function registrySource(ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${identifier(id)} from './${id}.ts';`);
  const entries = ids.map((id) => `  ${identifier(id)},`);
  return [
    '// Generated from the files of this folder by `npm run generate`.',
    "import type { Rule } from '../core/rule.ts';",
    ...imports,
    '',
    '/** Every rule, in the order of the ids. */',
    ids.length === 0
      ? 'export const RULES: readonly Rule[] = [];'
      : 'export const RULES: readonly Rule[] = [',
    ...(ids.length === 0 ? [] : [...entries, '];']),
    '',
  ].join('\n');
}

/** `panic/lock-unwrap` becomes `panicLockUnwrap`. */
function identifier(id: string): string {
  return id.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
