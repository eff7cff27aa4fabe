import type { Member } from './workspace-member.ts';

/**
 * Tells which libraries of a workspace run where the software is built: those that build scripts need, and those below
 * them that are named for writing code, or that nobody can get by themselves.
 */
export function runsInBuilds(members: readonly Member[]): (member: Member) => boolean {
  const byName = new Map(members.map((member) => [member.release.name, member]));
  const needed = new Set(members.flatMap(({ release }) => [...release.needsToBuild]));
  const below = new Set<string>();
  const pending = [...needed];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    for (const need of byName.get(name)?.release.needs ?? []) {
      if (below.has(need)) continue;
      below.add(need);
      pending.push(need);
    }
  }
  return ({ release: { name, isNamedForBuilds, isNamedForDevelopers }, hasProgram, isKept }) => {
    if (hasProgram && !isNamedForBuilds) return false;
    return needed.has(name) || (below.has(name) && (isKept || isNamedForDevelopers));
  };
}

/**
 * True for a library that reads and writes code for the procedural macros of its workspace, which alone are built from
 * it: a panic in it is a compile error.
 */
export function isForMacros(own: Member, users: readonly Member[]): boolean {
  if (own.isMacro || own.hasProgram || users.length === 0 || !handlesCode(own)) return false;
  return (
    users.every((user) => user.isMacro || (handlesCode(user) && !user.hasProgram)) &&
    users.some(({ isMacro }) => isMacro)
  );
}

/** Packages with which macros read and write code. */
const OF_MACROS = ['syn', 'quote', 'proc-macro2'];

function handlesCode({ release }: Member): boolean {
  return OF_MACROS.some((name) => release.needs.has(name));
}
