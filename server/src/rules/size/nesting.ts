import { defineRule, type Found, type FunctionSite, type Thresholds } from '../../core/rule.ts';
import { controlBlocks } from '../../syntax/rust/control-flow.ts';

export default defineRule({
  id: 'size/nesting',
  severity: 'info',
  preset: 'strict',
  message: 'The control flow is nested too deep to hold in the head.',
  why: 'Whoever reads the innermost line has to remember every condition around it.',
  instead: 'Return early, or give the inner part a function of its own.',
  examples: [
    {
      language: 'rust',
      bad: 'fn count(grid: &[Vec<Option<u8>>]) -> usize {\n    let mut n = 0;\n    for row in grid {\n        for cell in row {\n            if let Some(value) = cell {\n                if *value > 0 {\n                    while n < 10 {\n                        if n % 2 == 0 {\n                            n += 1;\n                        }\n                    }\n                }\n            }\n        }\n    }\n    n\n}\n',
      good: 'fn count(grid: &[Vec<Option<u8>>]) -> usize {\n    grid.iter().flatten().flatten().filter(|value| **value > 0).count()\n}\n',
    },
  ],
  twins: ['clippy::excessive_nesting'],
  languages: { rust: { evidence: 'function', check } },
});

/** Fewer characters between the braces cannot nest one level deeper. */
const LEAST_LENGTH_OF_LEVEL = 7;

function check({ unit, body, name }: FunctionSite, { nesting }: Thresholds): Found {
  if (body.end - body.start < nesting * LEAST_LENGTH_OF_LEVEL) return undefined;
  const blocks = controlBlocks(unit.tokens, body);
  const deepest = blocks.reduce((depth, block) => Math.max(depth, block.depth), 0);
  const first = blocks.find((block) => block.depth >= nesting);
  if (!first) return undefined;
  return {
    start: unit.tokens.start(first.keyword),
    end: unit.tokens.end(first.keyword),
    message: `\`${name}\` nests control flow ${deepest} levels deep, the limit is ${nesting}.`,
  };
}
