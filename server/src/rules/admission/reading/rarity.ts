import type { Step } from './pattern.ts';

/** Words that stand in fewer than three comments of a thousand. */
const RARE = new Set(
  `placeholder placeholders stub stubs stubbed mock mocked mocking fake faked dummy simulate simulates simulated simulating
  temporary temporarily interim provisional makeshift transitional stopgap hardcoded hardcode hardcoding simplified simplistic
  simplification oversimplification approximation brevity portability naive crude rudimentary kludge kludgy janky hack hacks
  hacky demo demos demonstration poc mvp prototype prototyping hackathon sprint milestone production prod wip unimplemented
  reenable uncomment omitted elided abbreviated truncated shortened pretend pretends canned bogus coming lands landed land
  configurable parameterized parameterised dynamic minimal simplicity exercise enhancement enhancements reality unfinished
  incomplete progress reenable`.split(/\s+/),
);

/** Words that stand in more than one comment of twenty. */
const COMMON = new Set(
  `a an the to be is are in for this it that not will should can could with as of on by we when if or and only must may
  these they use used using from was at all any same above before other more add here some need needs code return returns
  then so also just has have been do does but which its there new no back currently example other code more methods functions cases`.split(
    /\s+/,
  ),
);

/**
 * The share of comments in which one of the step's words stands, roughly; 1 for a step that takes any word.
 * Measured on 80,000 comments of four large Rust projects; only the order of magnitude matters.
 */
export function frequencyOf(step: Step): number {
  if (step.kind === 'gap' || step.endings.length > 0) return 1;
  let highest = 0.00003;
  for (const word of step.words) {
    if (COMMON.has(word)) return 0.1;
    if (!RARE.has(word)) highest = 0.003;
  }
  return highest;
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
