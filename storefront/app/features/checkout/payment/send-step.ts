import type { StepAnswer } from './step-answer';

/** Longer than the server waits for the backend, so that its answer isn't given up. */
const PATIENCE_MS = 40_000;

/** Sends the checkout form to a step of paying. @throws when no answer comes, or one that the shop is out of order */
export async function sendStep(path: string, form: FormData): Promise<StepAnswer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { accept: 'application/json' },
    // Plain fields, as a form without files sends them.
    body: new URLSearchParams([...form].map(([name, value]) => [name, String(value)])),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`The step was answered with ${response.status}`);
  return (await response.json()) as StepAnswer;
}
