/**
 * What each of many holds, in one list. Most hold nothing, and every report asks all of them again: nothing is made for
 * those, which `flatMap` does.
 */
export function gathered<Holder, Held>(
  holders: readonly Holder[],
  held: (holder: Holder) => readonly Held[],
): Held[] {
  const all: Held[] = [];
  for (const holder of holders) for (const each of held(holder)) all.push(each);
  return all;
}
