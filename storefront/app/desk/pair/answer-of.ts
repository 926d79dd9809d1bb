import { DeskCallError } from '../use-desk-call';
import type { SaveAnswer } from './pair-row';

/**
 * What a failed call of saving a text means for the one who wrote it.
 * @param theirs reads from a 409's answer what another wrote there meanwhile; undefined if it says something else
 */
export function answerOf(
  error: unknown,
  theirs: (problem: Readonly<Record<string, unknown>>) => string | undefined,
): SaveAnswer {
  if (!(error instanceof DeskCallError)) return { kind: 'unreachable' };
  const { status, problem, message } = error;
  if (status === 401) return { kind: 'signed_out' };
  if (status === 429 || status >= 500) return { kind: 'unreachable' };
  const value = status === 409 ? theirs(problem) : undefined;
  return value === undefined ? { kind: 'refused', message } : { kind: 'conflict', value };
}
