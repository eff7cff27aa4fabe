import { c } from './c.ts';
import { cmake } from './cmake.ts';
import { cpp } from './cpp.ts';
import { csharp } from './csharp.ts';
import { css } from './css.ts';
import { dart } from './dart.ts';
import { dockerfile } from './dockerfile.ts';
import { elixir } from './elixir.ts';
import { erlang } from './erlang.ts';
import { go } from './go.ts';
import { graphql } from './graphql.ts';
import { haskell } from './haskell.ts';
import { html } from './html.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { javascriptreact } from './javascriptreact.ts';
import { jsonc } from './jsonc.ts';
import { julia } from './julia.ts';
import { kotlin } from './kotlin.ts';
import type { Language } from './language.ts';
import { less } from './less.ts';
import { lua } from './lua.ts';
import { makefile } from './makefile.ts';
import { ocaml } from './ocaml.ts';
import { perl } from './perl.ts';
import { php } from './php.ts';
import { powershell } from './powershell.ts';
import { proto3 } from './proto3.ts';
import { python } from './python.ts';
import { r } from './r.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { scala } from './scala.ts';
import { scss } from './scss.ts';
import { shellscript } from './shellscript.ts';
import { sql } from './sql.ts';
import { svelte } from './svelte.ts';
import { swift } from './swift.ts';
import { terraform } from './terraform.ts';
import { toml } from './toml.ts';
import { typescript } from './typescript.ts';
import { typescriptreact } from './typescriptreact.ts';
import { vue } from './vue.ts';
import { yaml } from './yaml.ts';
import { zig } from './zig.ts';

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
  kotlin,
  swift,
  scala,
  ruby,
  php,
  shellscript,
  powershell,
  lua,
  sql,
  haskell,
  ocaml,
  elixir,
  erlang,
  zig,
  dart,
  r,
  julia,
  perl,
  yaml,
  toml,
  jsonc,
  dockerfile,
  makefile,
  cmake,
  terraform,
  proto3,
  graphql,
  html,
  css,
  scss,
  less,
  vue,
  svelte,
];
