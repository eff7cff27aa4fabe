import { expect, it } from 'vitest';
import { createClientPackages } from '../../server/src/lsp/client-packages.ts';
import { uriKey } from '../../server/src/lsp/uri.ts';

const ROOT = 'memfs:/w';
const FILES: Readonly<Record<string, string>> = {
  'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
  'crates/core/Cargo.toml':
    '[package]\nname = "core"\ndescription = "A core."\nlicense = "MIT"\n[dev-dependencies]\nshared = "1"\n',
  'crates/core/src/lib.rs': '',
  'crates/tool/Cargo.toml': '[package]\nname = "tool"\npublish = false\n',
  'crates/tool/src/main.rs': '',
  'crates/shared/Cargo.toml': '[package]\nname = "shared"\npublish = false\n',
  'crates/shared/src/lib.rs': '',
  'crates/core/fuzz/Cargo.toml': '[package]\nname = "fuzz"\n[dependencies]\ntool = "1"\n',
};

it('tells the use of packages from what the client lists', async () => {
  const texts = new Map(Object.entries(FILES).map(([path, text]) => [uriKey(`${ROOT}/${path}`), text]));
  const packages = createClientPackages((key) => Promise.resolve(texts.get(key)));
  const keys = new Set(texts.keys());
  const manifests = [...keys].filter((key) => key.endsWith('/Cargo.toml'));
  const useOf = async (path: string) =>
    (await packages.factsOf(`${ROOT}/${path}`, { keys, manifests })).packageUse;
  expect(await useOf('crates/core/src/lib.rs')).toBeUndefined();
  expect(await useOf('crates/tool/src/main.rs')).toBe('tool');
  expect(await useOf('crates/shared/src/lib.rs')).toBe('test');
});

it('takes a library that its program only starts for the body of the program', async () => {
  const files = {
    'Cargo.toml': '[package]\nname = "some-tool"\n',
    'src/main.rs': 'fn main() { some_tool::main() }\n',
    'src/lib.rs': '',
    'src/commands.rs': '',
  };
  const texts = new Map(Object.entries(files).map(([path, text]) => [uriKey(`${ROOT}/${path}`), text]));
  const packages = createClientPackages((key) => Promise.resolve(texts.get(key)));
  const listed = { keys: new Set(texts.keys()), manifests: [uriKey(`${ROOT}/Cargo.toml`)] };
  expect((await packages.factsOf(`${ROOT}/src/commands.rs`, listed)).target).toBe('program');
});

it('finds members by their paths, and libraries that belong to a program', async () => {
  const tool = '[package]\nname = "tool"\npublish = false\n[dependencies]\nown = { path = "../own" }\n';
  const files = {
    'Cargo.toml':
      '[workspace]\nmembers = ["xtask"]\n[package]\nname = "top"\ndescription = "A cli tool."\nlicense = "MIT"\n',
    'src/main.rs': '',
    'src/lib.rs': '',
    'xtask/Cargo.toml': tool,
    'xtask/src/bin/a.rs': '',
    'own/Cargo.toml': '[package]\nname = "own"\npublish = false\n[dependencies]\ntop = { path = ".." }\n',
    'own/src/lib.rs': '',
  };
  const texts = new Map(Object.entries(files).map(([path, text]) => [uriKey(`${ROOT}/${path}`), text]));
  const packages = createClientPackages((key) => Promise.resolve(texts.get(key)));
  const keys = new Set(texts.keys());
  const listed = { keys, manifests: [...keys].filter((key) => key.endsWith('/Cargo.toml')) };
  expect((await packages.factsOf(`${ROOT}/own/src/lib.rs`, listed)).packageUse).toBe('tool');
  expect((await packages.factsOf(`${ROOT}/src/lib.rs`, listed)).target).toBe('library');
  texts.set(uriKey(`${ROOT}/own/Cargo.toml`), '[package]\nname = "own"\n');
  const again = createClientPackages((key) => Promise.resolve(texts.get(key)));
  expect((await again.factsOf(`${ROOT}/src/lib.rs`, listed)).target).toBe('program');
});
