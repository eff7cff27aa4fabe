import { expect, it } from 'vitest';
import { createLanguageOf } from '../../server/src/host/language-of.ts';
import { LANGUAGES } from '../../server/src/languages/languages.ts';

const languageOf = createLanguageOf(LANGUAGES);

it.each([
  ['src/main.rs', 'rust'],
  ['C:\\work\\Main.PY', 'python'],
  ['Dockerfile', 'dockerfile'],
  ['deploy/Dockerfile.dev', 'dockerfile'],
  ['Dockerfile.md', 'dockerfile'],
  ['Makefile.py', 'python'],
  ['CMakeLists.txt', 'cmake'],
  ['tsconfig.json', 'jsonc'],
  ['package.json', undefined],
  ['analysis.R', 'r'],
  ['types.d.ts', 'typescript'],
  ['README', undefined],
  ['a.b/README', undefined],
  ['.bashrc', 'shellscript'],
])('%s is %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});

it('no two languages claim one file', () => {
  const names = LANGUAGES.flatMap(({ extensions, fileNames = [] }) => [...extensions, ...fileNames]);
  expect(new Set(names).size).toBe(names.length);
});
