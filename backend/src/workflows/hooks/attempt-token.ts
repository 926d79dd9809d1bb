/** What Medusa gives to every handler of a hook; the types leave out some of it. */
interface RunContext {
  transactionId?: string;
  runId?: string;
}

/** What tells one run of a workflow from every other, in this process or another. */
export function attemptToken(context: unknown): string {
  const { transactionId, runId } = context as RunContext;
  const token = transactionId ?? runId;
  if (!token) throw new Error('A workflow runs without an id.');
  return token;
}
