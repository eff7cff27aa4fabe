import type { Fix, NewFile, Source } from '../../../core/finding.ts';
import type { Edit } from '../../../core/text.ts';
import type { Tokens } from '../../../core/tokens.ts';
import { fileTextOf, indentBefore, lineBreakOf } from './file-text.ts';
import { type InlineModule, inlineModuleAt, modulesAround } from './inline-module.ts';
import { type ModuleFile, moduleFileOf } from './module-file.ts';
import { dependsOnPlace, includingMacroUsed, pathEdits } from './relative-paths.ts';

/** An inline module and the source that holds it. */
export interface ModuleToMove {
  readonly text: string;
  /** Of the whole text. */
  readonly tokens: Tokens;
  /** Offset of the module's name. */
  readonly nameStart: number;
  readonly source: Omit<Source, 'text'>;
}

/** What it takes to give a module a file of its own, or why it stays where it is. */
export type ModuleMove =
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'move';
      readonly edits: readonly Edit[];
      readonly file: NewFile;
      /** False where something in the module asks for the file or line that it stands in. */
      readonly isSame: boolean;
    };

/** Plans to leave `mod name;` behind and to write the module's body to the file where the compiler looks for it. */
export function planModuleMove({ text, tokens, nameStart, source }: ModuleToMove): ModuleMove {
  const module = inlineModuleAt(tokens, tokens.at(nameStart) ?? -1);
  if (!module) return refused('It is not a module with a body.');
  const around = modulesAround(tokens, module.nameIndex);
  if (!around) return refused('It stands inside of a function or a macro.');
  const obstacle = attributeObstacle([...around, module]);
  if (obstacle !== undefined) return refused(obstacle);
  const names = around.map(({ name }) => name);
  const file = moduleFileOf(source, names, module.name);
  if (typeof file === 'string') return refused(file);

  const depth = file.path.split('/').length - 1;
  const macro = depth > 0 ? includingMacroUsed(tokens, module) : undefined;
  if (macro !== undefined) return refused(`\`${macro}!\` reads a file relative to where it is used.`);
  const paths = pathEdits(tokens, module, depth, file.attribute === undefined);
  if (typeof paths === 'string') return refused(paths);
  const fileText = fileTextOf(text, tokens, module, paths);
  if (fileText.trim() === '') return refused('It is empty.');
  return {
    kind: 'move',
    edits: sourceEdits(text, tokens, module, file),
    file: { path: file.path, text: fileText, rivals: file.rivals },
    isSame: file.attribute === undefined && !dependsOnPlace(tokens, module, depth),
  };
}

/** The move as a fix, in offsets of the whole text; none where the module stays. */
export function moveModuleFixes(module: ModuleToMove): readonly Fix[] {
  const move = planModuleMove(module);
  if (move.kind === 'refused') return [];
  const { edits, file, isSame } = move;
  const title = `Move the module to \`${file.path}\``;
  return [{ title, safety: isSame ? 'safe' : 'suggested', edits, creates: [file] }];
}

/** Attributes of the language. An attribute macro may not stand on a module in a file of its own, nor around one. */
const BUILT_IN =
  /^(?:cfg|allow|expect|warn|deny|forbid|doc|deprecated|macro_use|no_implicit_prelude|coverage|(?:rustfmt|clippy|diagnostic)::.*)$/;

function attributeObstacle(modules: readonly InlineModule[]): string | undefined {
  for (const { attributes } of modules) {
    for (const name of attributes.flatMap(({ names }) => names)) {
      if (name === 'path') return 'A `#[path]` says where the modules inside it are.';
      if (!BUILT_IN.test(name))
        return `The attribute \`${name}\` may be a macro that reads the module's code.`;
    }
  }
  return undefined;
}

function sourceEdits(text: string, tokens: Tokens, module: InlineModule, { attribute }: ModuleFile): Edit[] {
  const nameEnd = tokens.end(module.nameIndex);
  const open = tokens.start(module.open);
  const isPlain = text.slice(nameEnd, open).trim() === '';
  const body: Edit = { start: isPlain ? nameEnd : open, end: tokens.end(module.close), text: ';' };
  if (attribute === undefined) return [body];
  const head = tokens.start(module.head);
  const indent = indentBefore(text, head);
  const gap = indent === undefined ? ' ' : lineBreakOf(text) + indent;
  return [{ start: head, end: head, text: `#[path = "${attribute}"]${gap}` }, body];
}

function refused(reason: string): ModuleMove {
  return { kind: 'refused', reason };
}
