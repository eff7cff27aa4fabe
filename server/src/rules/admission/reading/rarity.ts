import type { Step } from './pattern.ts';

/** Words that stand in fewer than six comments of ten thousand. */
const RARE =
  words(`abbreviated adapt adapted admin agent aggregate aggregated analyse analysed analyze analyzed app
  approximation authenticate authenticated authorize awful barebones bogus brevity bypassed calculated
  calculation canned clarity codebase coded coding commented comprehensive computation concept
  configurable continues credentials crude delivery demo demonstration demos deploy deployment dirty
  download elided encrypt encrypted endpoint enhanced enhancement enhancements estimate estimated
  estimation exercise extended faked fetched fetching finalized flesh fleshed fork formula game gap
  genuine grade greatly gross hackathon hacks hacky hardcode hardcoded hardcoding heavily highly horrible
  improved improvement inject injected integrate integrated integration interim interpretation involve
  janky kernel keypair kludge kludgy land landed lands latency life login makeshift measure measured
  merely metric migrate milestone mocked mocking moment mvp naive nasty network obtained optimise
  optimised optimize overly oversimplification parameterized password patch persist persisted poc
  populated port portability price prices prod product production proof prototype prototyping provisional
  publish pulled quality realistic reality reenable refactor refactored responses retrieved revisit
  revisited rework reworked rewritten robust rotate rough rudimentary sample saved scenario score scores
  scoring secret service services shall shim shortened sign simplicity simplification simplified
  simplistic simulate simulated simulates simulating simulation someday sophisticated sourced spacing
  sprint statistics stats stopgap stubbed subscribe suited swap temp temporarily terrible toy transitional
  turned ugly uncomment unfinished unimplemented upcoming upload validated verification verified wallet
  wip wire wired workaround workarounds worthy`);

/** Words that stand in one comment of two hundred and more. */
const FREQUENT =
  words(`actual actually add added additional allow always api async available back been being calls cases checks
  client complete consider content contents continue could create creates currently custom data defined
  derive done drop dropped each empty entry environment existing fields find fix full functions future
  generate get gets handle i id ignore impl implementation imports insert isn items just keep key later
  left matching methods might move needs never next node now number object once our output own parse
  parser parsing pending present project provided query read ready record remove removed replace request
  require results returning right safe search send server setting signature since skip spawn still store
  stored support supported system task tasks tests their them these they time token typing until user
  usually values version want way while work would write yet you`);

/** Words that stand in one comment of fifty and more. */
const COMMON =
  words(`a after also an and any are as be because before by call can check class code file for function have
  here in is it its may method module more must need no not of only other result return returns set should
  some that the this to types use used using value we when will with`);

/**
 * The share of comments in which one of the step's words stands, roughly; 1 for a step that takes any word.
 * Measured on 80,000 comments of seven Rust projects; only the order of magnitude matters.
 */
export function frequencyOf(step: Step): number {
  if (step.kind === 'gap' || step.endings.length > 0) return 1;
  let sum = 0;
  for (const word of step.words) {
    const apostrophe = word.indexOf("'");
    const head = apostrophe < 0 ? word : word.slice(0, apostrophe);
    sum += COMMON.has(head) ? 0.15 : FREQUENT.has(head) ? 0.01 : RARE.has(head) ? 0.0001 : 0.001;
  }
  return Math.min(sum, 1);
}

/** Index of the step by which a pattern is looked up: its rarest word. */
export function anchorOf(steps: readonly Step[]): number {
  let anchor = 0;
  for (let at = 1; at < steps.length; at++) {
    const step = steps[at];
    const best = steps[anchor];
    if (step !== undefined && best !== undefined && frequencyOf(step) < frequencyOf(best)) anchor = at;
  }
  return anchor;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
