/** What one side says and the other does not. */
export interface Difference {
  readonly offset: number;
  /** `undefined` where our side says nothing. */
  readonly ours: string | undefined;
  /** `undefined` where the tree says nothing. */
  readonly tree: string | undefined;
}

/** Something that both sides can say about a place. */
export interface Statement {
  readonly offset: number;
  readonly text: string;
}

export interface Comparison {
  readonly agreed: number;
  readonly differences: readonly Difference[];
}

/** Compares two sets of statements. What both say at one offset in different words is one difference. */
export function compare(ours: readonly Statement[], tree: readonly Statement[]): Comparison {
  const keyOf = ({ offset, text }: Statement) => `${offset} ${text}`;
  const treeKeys = new Set(tree.map(keyOf));
  const ourKeys = new Set(ours.map(keyOf));
  const byOffset = new Map<number, Difference>();
  for (const statement of ours) {
    if (treeKeys.has(keyOf(statement))) continue;
    const { offset, text } = statement;
    const before = byOffset.get(offset);
    byOffset.set(offset, { offset, ours: joined(before?.ours, text), tree: before?.tree });
  }
  for (const statement of tree) {
    if (ourKeys.has(keyOf(statement))) continue;
    const { offset, text } = statement;
    const before = byOffset.get(offset);
    byOffset.set(offset, { offset, ours: before?.ours, tree: joined(before?.tree, text) });
  }
  const agreed = [...treeKeys].filter((key) => ourKeys.has(key)).length;
  return { agreed, differences: [...byOffset.values()].sort((a, b) => a.offset - b.offset) };
}

/** One line for a person: where it is and what both sides say. */
export function describeDifference(text: string, { offset, ours, tree }: Difference): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1);
  return `${line}:${column + 1} offset ${offset}: ours ${ours ?? 'nothing'} | tree ${tree ?? 'nothing'}`;
}

function joined(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before}, ${text}`;
}
