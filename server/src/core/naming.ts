/** Where code names something, with the text on both sides, as far as it is read. */
export interface Naming {
  readonly before: string;
  readonly behind: string;
}
