const LIMIT = 100;
const ADVICE = /\b(?:please|should|avoid)\b/i;

/** What is wrong with a text that people read; quoted words and code in backticks are not ours to judge. */
export function proseFaults(text: string): string[] {
  const prose = withoutQuotations(text);
  const faults: string[] = [];
  if (!/^[A-Z`"]/.test(prose)) faults.push('does not begin like a sentence');
  if (!prose.endsWith('.')) faults.push('does not end with a period');
  if (ADVICE.test(prose)) faults.push('begs or lectures instead of stating a fact');
  return faults;
}

/** What is wrong with a message; `isWritten` for the rule's own text, which quotes no code of unknown length. */
export function messageFaults(message: string, isWritten: boolean): string[] {
  const faults = proseFaults(message);
  if (/[.!?]\s/.test(withoutQuotations(message))) faults.push('is more than one sentence');
  if (isWritten && message.length > LIMIT) faults.push(`is longer than ${LIMIT} characters`);
  if (message.includes('\n')) faults.push('is more than one line');
  return faults;
}

function withoutQuotations(text: string): string {
  return text.replace(/`[^`]*`/g, '`').replace(/"[^"]*"/g, '"');
}
