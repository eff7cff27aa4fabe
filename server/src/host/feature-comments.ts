/** What a comment says above a feature that only those who work on the package switch on. */
const FOR_DEVELOPMENT =
  /\b(?:only|solely|exclusively|purely)(?: (?:intended|meant|useful|used|needed|relevant))? (?:for|in|during) (?:(?:the|our|its) )?(?:(?:internal|local|unit|integration) )?(?:development|debugging|testing|tests|benchmarks|benchmarking|profiling|fuzzing)\b|\b(?:for|intended for|meant for) (?:(?:internal|local) )?(?:development|debugging|testing|benchmarking|profiling|fuzzing) (?:purposes?|only)\b|\b(?:development|debugging|testing|debug|test|benchmark)[- ]only\b/i;

const HEADER = /^\s*\[/;
const FEATURES = /^\s*\[features\]/;
const COMMENT = /^\s*#+!?\s?(.*)$/;
const ENTRY = /^\s*"?([\w+.-]+)"?\s*=/;

/**
 * Names of the features of a manifest that the comment right above them says are for development alone. Only the
 * features of the package count that nothing switches on by default.
 */
export function developmentFeaturesIn(text: string, byDefault: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  let isInside = false;
  let said: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const comment = COMMENT.exec(line)?.[1];
    if (comment !== undefined) {
      said.push(comment);
      continue;
    }
    if (HEADER.test(line)) isInside = FEATURES.test(line);
    const name = isInside ? ENTRY.exec(line)?.[1] : undefined;
    if (name !== undefined && FOR_DEVELOPMENT.test(said.join(' ')) && !byDefault.includes(name))
      found.add(name);
    said = [];
  }
  return found;
}
