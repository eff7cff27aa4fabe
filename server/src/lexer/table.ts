/**
 * The facts from which the lexer reads a language. A language is a value of `LexicalTable`; the engine has no
 * knowledge of any language beyond it.
 */

/** A comment that ends at the end of its line. */
export interface LineComment {
  readonly open: string;
  /** Longer openers that make it a documentation comment. */
  readonly doc?: readonly string[];
  /** Openers that look like documentation and are not. */
  readonly notDoc?: readonly string[];
}

/** A comment with a closing token. An unclosed one reaches to the end of the text. */
export interface BlockComment {
  readonly open: string;
  readonly close: string;
  readonly nests: boolean;
  readonly doc?: readonly string[];
  readonly notDoc?: readonly string[];
}

/** A string or character literal. An unclosed one ends at its line's end, or at the end of the text if it spans lines. */
export interface StringForm {
  readonly open: string;
  readonly close: string;
  /** The character that takes the meaning from the one after it; absent in raw forms. */
  readonly escape?: string;
  readonly spansLines: boolean;
  /** A character repeated any number of times after `open` and again after `close`, as in `r##"..."##`. */
  readonly fence?: string;
  readonly is: 'string' | 'character';
}

/** What kind of item a keyword opens. */
export type ItemKeyword = 'function' | 'module' | 'type' | 'constant' | 'implementation' | 'trait' | 'macro';

/** What an attribute says that matters to a linter. */
export interface AttributeFacts {
  /** What it stands on is compiled for tests only, or is a test. */
  readonly isTest: boolean;
  /** Lints that it switches, by the names it uses, without a tool's prefix. */
  readonly levels: readonly { readonly lint: string; readonly isSilenced: boolean }[];
  /** Last path segments of what it says; of a conditional one, of what it says under the condition. */
  readonly names: readonly string[];
  /** The file of a module that is declared here, in `#[path = "..."]`. */
  readonly path?: string;
}

/** Where the items of a file are: for languages whose blocks are braces. */
export interface OutlineTable {
  readonly items: Readonly<Record<string, ItemKeyword>>;
  /** Words that may stand before an item's keyword and belong to the item. */
  readonly modifiers: readonly string[];
  /** The character that, before a bracket, opens an attribute: `#` in `#[...]`. An inner one has a `!` between. */
  readonly attribute?: string;
  /** Reads one attribute, brackets included. Pure: the engine calls it once per distinct text. */
  readAttribute?(text: string): AttributeFacts;
  /** The character between a macro's name and its bracket. */
  readonly macroMark?: string;
  /** Macros whose arguments are code for somebody else: nothing in them is judged. */
  readonly quotingMacros: readonly string[];
  /** Macros that hold test functions. */
  readonly testMacros: readonly string[];
  /** Macros that turn a constant's initialiser into code that runs on first use. */
  readonly lazyMacros: readonly string[];
}

export interface LexicalTable {
  readonly lineComments: readonly LineComment[];
  readonly blockComments: readonly BlockComment[];
  readonly strings: readonly StringForm[];
  /**
   * The quote that opens a character literal or, where no closing quote follows one character, a name such as a
   * lifetime or a loop label.
   */
  readonly quoteOrLabel?: string;
  /** What turns a keyword into a plain name: `r#` in `r#type`. */
  readonly rawWord?: string;
  /** True where the first line may be `#!...`, which is a comment unless `[` follows. */
  readonly shebang: boolean;
  /** Characters besides letters, digits and `_` that names may hold. */
  readonly wordCharacters?: string;
  /** Symbols of more than one character, longest first. */
  readonly symbols: readonly string[];
  readonly outline?: OutlineTable;
}
