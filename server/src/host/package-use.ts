import type { Source } from '../core/finding.ts';
import { isForMacros, runsInBuilds } from './compile-time.ts';
import type { Member } from './workspace-member.ts';

/**
 * What a package is for, as its name, its description and its workspace tell. Tools of those who work on the software
 * are an unpublished program that no other package needs, and that is not built by default, lies among tools, is named or
 * described as one, or needs no other package beside published ones; a library that only such programs and build scripts
 * need; and what the workspace builds no more. Test code is what says so or lies among tests, and what others need for
 * their tests alone. What is named for it and kept beside published ones shows them. Where nothing is published, the
 * programs are what there is to deliver. A library that nobody needs may be on its way to become a part.
 */
export function packageUseOf(own: Member, members: readonly Member[]): Source['packageUse'] {
  const { name } = own.release;
  const others = othersThan(own, members);
  const isAlone = others.length === 0;
  const isPublishing = others.some(({ release }) => release.isPublished);
  const users = others.filter(({ release }) => release.needs.has(name));
  const inBuilds = runsInBuilds(members);
  const delivered = namesReached(
    others,
    isPublishing ? (other) => isDelivered(other) && !inBuilds(other) : () => true,
  );
  // What tests are made of may be the product; what says that it is for tests, and only they are made of, is not.
  const isKit = own.isForTests && own.isKept && isPublishing;
  const isPart = users.some(
    ({ release, isKept, isForTests }) =>
      delivered.has(release.name) && !(own.isForTests && (isForTests || (isKit && isKept))),
  );
  const isForBuilds = others.some(({ release, isForTests }) => release.needsToBuild.has(name) && !isForTests);
  if (isForBuilds && own.release.isNamedForBuilds) return 'tool';
  if (isForMacros(own, users)) return 'macro';
  // What is for those who work on the others may come with one of them where somebody asks for it.
  const isTested = others.some(({ release }) => release.needsForTests.has(name));
  const isOffered =
    (own.release.isForDevelopers || (own.isForTests && isTested)) &&
    users.every(({ release }) => release.needsByFeature.has(name) || !delivered.has(release.name));
  if (isPart && !isOffered) return undefined;
  if (own.release.isNamedForShow && own.isKept && isPublishing) return 'show';
  if (inBuilds(own)) return 'tool';
  if (isForBuilds) return undefined;
  if (isTestCode(own, users, { isAlone, isTested })) return 'test';
  if (users.length === 0 && runsTests(own, others)) return 'test';
  if ((users.length === 0 || isOffered) && isForDevelopers(own, isAlone)) return 'tool';
  if (own.isLeftOut) return 'tool';
  const ofTests = isPartOfTests(own, users, others) ? 'test' : undefined;
  if (isForRegistry(own) || (own.isForeign && !own.isAmongTools)) return ofTests;
  const isUsedByPrograms = namesReached(others, ({ hasProgram }) => hasProgram).has(name);
  if (users.length > 0) return isUsedByPrograms && !own.hasProgram ? 'tool' : ofTests;
  if (isTested) return undefined;
  if (own.isAmongTools) return 'tool';
  if (!own.isKept && !(own.isSetAside && isPublishing)) return undefined;
  if (own.hasProgram ? !own.isDefault : own.release.isNamedForDevelopers && !isAlone) return 'tool';
  const standsAlone = others.every(({ release }) => !own.release.needs.has(release.name));
  return own.hasProgram && standsAlone && isPublishing ? 'tool' : undefined;
}

function isForDevelopers(own: Member, isAlone: boolean): boolean {
  const { release, hasProgram, isAmongTools } = own;
  if (!hasProgram) return false;
  const isTold = isAmongTools || (release.isNamedForDevelopers && !isAlone);
  return release.isForDevelopers || (isTold && !(release.isPublished && isForRegistry(own)));
}

/** True for what a registry would take as far as its manifest tells. */
export function isForRegistry({ isKept, isStuck }: Member): boolean {
  return !isKept && !isStuck;
}

/** True where another package of the workspace is built from it. */
export function isBuiltUpon(own: Member, members: readonly Member[]): boolean {
  return othersThan(own, members).some(({ release }) => release.needs.has(own.release.name));
}

function othersThan(own: Member, members: readonly Member[]): readonly Member[] {
  return members.filter(({ release }) => release.name !== own.release.name);
}

/** Names of the members that are chosen, and of all that they are built from. */
function namesReached(
  members: readonly Member[],
  isChosen: (member: Member) => boolean,
): ReadonlySet<string> {
  const byName = new Map(members.map((member) => [member.release.name, member]));
  const found = new Set(members.filter(isChosen).map(({ release }) => release.name));
  // A set goes on to what is added to it meanwhile.
  for (const name of found) for (const need of byName.get(name)?.release.needs ?? []) found.add(need);
  return found;
}

/** True for what users get by itself, published or built. */
function isDelivered(member: Member): boolean {
  const { release, isKept, hasProgram, isForeign, isDefault, isForTests, isAmongTools, isAmongShown } =
    member;
  if (!isKept) return !isForTests || (release.isPublished && isForRegistry(member));
  if (isAmongTools || isAmongShown || release.isNamedForShow) return false;
  return isForeign || (hasProgram && isDefault && !isForTests);
}

/**
 * True for a package, from which no product is built, that says that it is for tests; or that others need for theirs, be
 * it a library or what stands in for a service. Of one that is published both its word and its use have to say so.
 */
function isTestCode(
  own: Member,
  users: readonly Member[],
  { isAlone, isTested }: { readonly isAlone: boolean; readonly isTested: boolean },
): boolean {
  const { release, hasProgram, isForTests } = own;
  if (isAlone) return false;
  if (release.isPublished && isForRegistry(own)) return isForTests && (isTested || areForTests(users));
  return isForTests || (isTested && (!hasProgram || release.isNamedAsStandIn));
}

/** True for an unpublished program that is built from what is for tests, and does not come without it. */
function runsTests({ release, hasProgram }: Member, others: readonly Member[]): boolean {
  if (!hasProgram || release.isPublished || release.presentsProgram) return false;
  return others.some(
    ({ release: { name, isPublished, isNamedAsTestKit } }) =>
      isNamedAsTestKit && !isPublished && release.needs.has(name) && !release.needsByFeature.has(name),
  );
}

/**
 * True for an unpublished library that tests alone are built from, and it from what is published: what they are built
 * from may else be the product.
 */
function isPartOfTests(own: Member, users: readonly Member[], others: readonly Member[]): boolean {
  if (own.hasProgram || own.isForeign || own.release.isPublished || !areForTests(users)) return false;
  return others.some(
    ({ release, isKept }) => !isKept && release.isPublished && own.release.needs.has(release.name),
  );
}

function areForTests(users: readonly Member[]): boolean {
  return users.length > 0 && users.every(({ isForTests }) => isForTests);
}
