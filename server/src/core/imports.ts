/** A name that a source gives to something from elsewhere. */
export interface Import {
  readonly name: string;
  /** In full, as the language writes it: `std::thread::sleep`. */
  readonly path: string;
  /** Offset of the declaration in the text that was read. */
  readonly start: number;
}

/**
 * What a file's imports have to say for a problem to be one. A check sees one unit, and the imports stand elsewhere in
 * the file.
 */
export interface ImportCondition {
  /** The name that has to stand for the path, and for no other; `undefined` where it is enough that the file names the path. */
  readonly name?: string;
  readonly path: string;
}
