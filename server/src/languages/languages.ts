import { c } from './c.ts';
import { cpp } from './cpp.ts';
import { csharp } from './csharp.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { javascriptreact } from './javascriptreact.ts';
import type { Language } from './language.ts';
import { python } from './python.ts';
import { rust } from './rust.ts';
import { typescript } from './typescript.ts';
import { typescriptreact } from './typescriptreact.ts';

/** Every language the engine knows. */
export const LANGUAGES: readonly Language[] = [
  rust,
  python,
  typescript,
  typescriptreact,
  javascript,
  javascriptreact,
  go,
  java,
  c,
  cpp,
  csharp,
];
