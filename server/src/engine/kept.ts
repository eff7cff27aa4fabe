/** The answer to a question that was asked before, or else now. */
export function kept<Question, Answer>(
  answers: { get(question: Question): Answer | undefined; set(question: Question, answer: Answer): unknown },
  question: Question,
  ask: () => Answer,
): Answer {
  const known = answers.get(question);
  if (known !== undefined) return known;
  const answer = ask();
  answers.set(question, answer);
  return answer;
}
