/**
 * The facts from which the lexer reads a language. A language is a value of `LexicalTable`; the engine has no
 * knowledge of any language beyond it.
 */

/**
 * Where a form may start, for openers that mean something else in other places. All that is given has to hold.
 * Expressions see the text of the line only, so that a later line never changes what an earlier one is.
 */
export interface Place {
  /** Matched against the line before the opener, of which at most 256 characters are looked at. */
  readonly before?: RegExp;
  /** Sticky; matched directly behind the opener. */
  readonly ahead?: RegExp;
  /** Only where a value may begin, as the token before tells: there a `/` opens a regular expression. */
  readonly isOperand?: true;
  /** Only inside brackets of any kind. */
  readonly isBracketed?: true;
  /** Not directly inside these brackets, such as `((`. */
  readonly outside?: string;
}

/** A comment that ends at the end of its line. */
export interface LineComment {
  readonly open: string;
  /** Longer openers that make it a documentation comment. */
  readonly doc?: readonly string[];
  /** Openers that look like documentation and are not. */
  readonly notDoc?: readonly string[];
  readonly where?: Place;
  /** The character that, at the end of the line, takes the next line in. */
  readonly continuation?: string;
  /** A token that ends it before the line does, as `?>` in PHP. */
  readonly until?: string;
}

/** A comment with a closing token. An unclosed one reaches to the end of the text. */
export interface BlockComment {
  readonly open: string;
  readonly close: string;
  readonly nests: boolean;
  readonly doc?: readonly string[];
  readonly notDoc?: readonly string[];
  readonly where?: Place;
  /** Sticky; what belongs to the opener behind `open`. In `close`, `$1` stands for its first group. */
  readonly delimiter?: RegExp;
  /** True where a closing token inside a string does not close: strings are read as in code. */
  readonly holdsStrings?: true;
  /** True where `close` begins a line, which belongs to the comment as a whole. */
  readonly closesWithLine?: true;
}

/** Code inside a string. */
export interface Interpolation {
  readonly open: string;
  /** One character; brackets in the code are matched. */
  readonly close: string;
  /** True where the doubled opener stands for itself. */
  readonly isDoubled?: true;
  /** The character behind which, outside brackets, a format follows: text that may hold interpolations. */
  readonly format?: string;
  /** The facts of the code, where they are not those of the language. */
  readonly code?: LexicalTable;
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
  /** What may stand directly before `open` and belongs to it; the empty string, if it may be missing. */
  readonly prefixes?: readonly string[];
  readonly where?: Place;
  /**
   * Sticky; what belongs to the opener behind `open`. In `close`, `escape` and the openers of interpolations `$1`
   * stands for its first group.
   */
  readonly delimiter?: RegExp;
  /** Present where the delimiter's last character is answered by its mirror image, as in `%w(...)`: whether brackets nest. */
  readonly mirrored?: 'nesting' | 'flat';
  /** True where the closing token, doubled, stands for itself. */
  readonly doubles?: true;
  readonly interpolations?: readonly Interpolation[];
  /** True for a regular expression: in `[...]` nothing closes it. */
  readonly hasClasses?: true;
  /** True where it is no literal unless it ends on its line. */
  readonly closesOnLine?: true;
  /** How many parts share the delimiters, as in `s/a/b/`; one by default. */
  readonly parts?: 1 | 2;
  /** True for a string that documents where `docStrings` says so. */
  readonly mayDocument?: true;
}

/** Text from the next line on, up to a line that holds its label alone. */
export interface Heredoc {
  readonly open: string;
  /**
   * Sticky; the rest of the opener. Its groups: `label`; `quote`, present where nothing is interpolated; `indent`,
   * present where white space may stand before the closing label.
   */
  readonly label: RegExp;
  readonly where?: Place;
  /** True where white space may stand before every closing label. */
  readonly mayIndent?: true;
  /** True where code may go on behind the closing label. */
  readonly goesOn?: true;
  readonly escape?: string;
  readonly interpolations?: readonly Interpolation[];
}

/** Text from the next line on, as long as lines are indented like its first one. */
export interface IndentedText {
  readonly open: string;
  readonly where?: Place;
}

/** A piece of code that holds what elsewhere opens a form and does not here: `\\#`, `$#`, `?"`. */
export interface PassedPiece {
  readonly open: string;
  /** Sticky; what belongs to it behind `open`. */
  readonly rest?: RegExp;
  readonly where?: Place;
}

/** Which strings are documentation. Only forms that may document are asked. */
export interface DocStrings {
  /** True for a string that begins a line outside brackets and continues no statement. */
  readonly asStatement?: 'outside-brackets' | 'anywhere';
  /** True where nothing else may follow on the line. */
  readonly standsAlone?: true;
  /** Code in whose line one may stand, as a function's head does; matched against the line before the string. */
  readonly behind?: RegExp;
}

/** How to tell a place where a value begins from one behind a value. */
export interface OperandFacts {
  /** Words behind which a value begins; other words are values. */
  readonly keywords: readonly string[];
  /** Words whose parentheses are followed by a statement: behind `if (x)` a value begins. */
  readonly heads: readonly string[];
  /** Characters that, directly behind a value, leave it one. */
  readonly postfix: string;
  /** True where braces may hold statements, behind which a value begins. */
  readonly hasBlocks: boolean;
  /** True where statements end with their lines, so that a value begins each line. */
  readonly endsWithLine?: true;
  /** True where a word with a space behind it takes an argument without parentheses that adjoins the opener. */
  readonly isSpaced?: true;
}

/** Where items end at the outermost level, which is where a file is cut into segments. */
export interface BoundaryFacts {
  /** Brackets and `;` that, at the end of a line, end an item. */
  readonly closers: string;
  /** So many blank lines end one; 0 for none. */
  readonly blankLines: number;
}

/** What stands around or between code: elements, text, comments. */
export interface MarkupFacts {
  /** `file`: a file starts in it. `value`: an element is a value in code, and its tags are matched. */
  readonly at: 'file' | 'value';
  /** Sticky, for `value`: what looks like an element and is none, matched behind `<`. */
  readonly notElement?: RegExp;
  readonly blockComments: readonly BlockComment[];
  /** Tokens behind which the language's own code stands, longest first. */
  readonly codeOpeners?: readonly string[];
  /** True where tags are read: their quoted values hold no markup. */
  readonly hasTags: boolean;
  readonly interpolations: readonly Interpolation[];
  /** Elements whose contents are another language's; the first that fits is taken. */
  readonly embedded?: readonly EmbeddedCode[];
}

/** Code of another language inside an element, up to the element's closing tag. */
export interface EmbeddedCode {
  readonly element: string;
  /** Matched against the opening tag; without it every tag fits. */
  readonly tag?: RegExp;
  /** Without one the contents are text. */
  readonly code?: LexicalTable;
}

/** What kind of item a keyword opens. */
export type ItemKeyword = 'function' | 'module' | 'type' | 'constant' | 'implementation' | 'trait' | 'macro';

/** What an attribute says that matters to a linter. */
export interface AttributeFacts {
  /** What it stands on is compiled for tests only, or is a test. */
  readonly isTest: boolean;
  /**
   * Present where what it stands on is compiled for development by the name of its condition alone: a feature for
   * tests, assertions for debugging. `recommended` takes that for test code.
   */
  readonly isForDevelopment?: true;
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
  /**
   * Reads one attribute, brackets included. Pure: the engine calls it once per distinct text.
   *
   * @param developmentFeatures are features that are for those who work on the package.
   */
  readAttribute?(text: string, developmentFeatures?: readonly string[]): AttributeFacts;
  /** The character between a macro's name and its bracket. */
  readonly macroMark?: string;
  /** Macros whose arguments are code for somebody else: nothing in them is judged. */
  readonly quotingMacros: readonly string[];
  /** Macros that hold test functions. */
  readonly testMacros: readonly string[];
  /** Macros whose arguments `recommended` takes for test code: faults put in for tests, items for tests alone. */
  readonly developmentMacros?: RegExp;
  /** The end of a block's head that asks for a condition of the build; the group holds what an attribute would. */
  readonly conditionMacro?: RegExp;
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
  readonly heredocs?: readonly Heredoc[];
  readonly indentedTexts?: readonly IndentedText[];
  readonly passed?: readonly PassedPiece[];
  readonly docStrings?: DocStrings;
  readonly operands?: OperandFacts;
  readonly markup?: MarkupFacts;
  /** The token behind which markup goes on. */
  readonly markupOpener?: string;
  /** A character that may stand between the digits of a number. */
  readonly digitSeparator?: string;
  /** By default braces and semicolons end items. */
  readonly boundaries?: BoundaryFacts;
}
