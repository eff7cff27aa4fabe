import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { type Editor, startEditor, until } from '../lsp/support/editor.ts';
import { createProject, type Project } from '../lsp/support/project.ts';
import { ROOT } from '../support/root.ts';
import { run } from './run.ts';

const SEVERITIES = ['', 'error', 'warning', 'info'];

let editor: Editor | undefined;
let project: Project | undefined;

afterEach(async () => {
  await editor?.quit();
  project?.dispose();
});

/** Every fixture of every rule, with both line ends, beside what makes files test code and what settles settings. */
function files(): Record<string, string> {
  const texts: Record<string, string> = {
    'Cargo.toml': '[package]\nname = "sample"\n',
    'shipworthy.json':
      '{ "preset": "all", "overrides": [{ "files": ["src/panic_*"], "rules": { "panic/unwrap": "error" } }] }\n',
    'src/main.rs':
      '#[cfg(test)]\nmod checks;\n#[allow(clippy::unwrap_used)]\nmod quiet;\nfn main() { run().unwrap(); }\n',
    'src/quiet.rs': 'fn helper() { run().unwrap(); run().expect("run"); }\n',
    'src/checks.rs': 'fn helper() { run().unwrap(); }\n',
    'tests/it.rs': 'fn helper() { run().unwrap(); }\n',
    'src/bom.rs': '\uFEFFfn f() { "é😀"; a.unwrap(); }\n',
  };
  const folder = join(ROOT, 'test', 'rules');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.rs')) continue;
    const name = file.replaceAll(/[\\/.-]/g, '_').replace(/_rs$/, '');
    const text = readFileSync(join(folder, file), 'utf8');
    texts[`src/${name}.rs`] = text;
    texts[`src/${name}_crlf.rs`] = text.replaceAll('\n', '\r\n');
  }
  return texts;
}

function shown(path: string, { code, severity, range, message }: Diagnostic): string {
  const { start, end } = range;
  const place = `${path}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return `${place} ${code} ${SEVERITIES[severity ?? 0]} ${message}`;
}

it('says on the command line what it says in the editor', async () => {
  project = createProject(files());
  const folder = fileURLToPath(project.uri);
  editor = await startEditor({ folders: [project.uri] });
  const poll = editor.poll();
  await until(() => editor?.statuses.at(-1)?.detail.includes('checked'), 30_000);
  const inEditor = [...poll.latest()]
    .flatMap(([uri, diagnostics]) =>
      diagnostics.map((each) => shown(uri.slice((project?.uri.length ?? 0) + 1), each)),
    )
    .sort();

  const { out } = await run(folder, ['check', '.', '--format', 'json']);
  const { findings } = JSON.parse(out) as { findings: Record<string, string>[] };
  const onCommandLine = findings
    .map(
      (each) =>
        `${each.path}:${each.line}:${each.column}-${each.endLine}:${each.endColumn} ${each.rule} ${each.severity} ${each.message}`,
    )
    .sort();

  expect(onCommandLine.length).toBeGreaterThan(300);
  expect(inEditor).toEqual(onCommandLine);
}, 60_000);
