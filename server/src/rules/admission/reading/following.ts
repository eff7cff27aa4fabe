/** What the code after a comment does instead of the work. */
export interface CodeEvidence {
  readonly name: string;
  readonly pattern: RegExp;
}

/**
 * Applied to the code on the comment's own line and after it, at most 400 characters. Each expression is anchored
 * and repeats only single character classes.
 */
export const CODE_EVIDENCE: readonly CodeEvidence[] = [
  {
    name: 'constant result',
    pattern:
      /^(?:(?!(?:if|match|for|while)\b)[^\n{]{0,120}\{\s*)?(?:return\b\s*)?(?:Ok|Some|Err|Promise\.resolve|vec!)?\s*[([]?\s*(?:-?\d[\w.]*|true|false|null|nil|None|nullptr|undefined|''|""|\[\]|\{\}|\(\)|Default::default\(\)|Vec::new\(\)|String::new\(\)|"[^"\n]{0,60}"|'[^'\n]{0,60}')\s*[)\]]*\s*[;}]/,
  },
  {
    name: 'empty body',
    pattern: /^(?:[^\n{;]{0,160}\)[^\n{;]{0,60}\{\s*\}|(?:def [^\n]{0,160}:\s*)?pass\b)/,
  },
  { name: 'sleep', pattern: /^[^\n]{0,80}\b(?:sleep|setTimeout|delay|Task\.Delay)\s*[(.]/i },
  { name: 'random value', pattern: /^[^\n]{0,80}\b(?:rand|random|randint|Math\.random|thread_rng)\b/i },
  {
    name: 'log call only',
    pattern:
      /^(?:println!|log::\w+!|(?:tracing::)?(?:info|debug|warn)!|console\.\w+|logger?\.\w+|fmt\.Print\w*|print)\s*\([^\n]{0,200}\)?;?\s*(?:\n\s*(?:return\b[^\n]{0,30})?\s*\n?\s*)?\}/i,
  },
];
