import type { ApplicationGap } from '@caravanserai/contracts/desk-application';
import { BackendError } from '../../../data/backend.server';

/** The backend's sentence why something wasn't done, and what stands beside it. */
export interface Refused {
  readonly refused: string;
  readonly code: string | null;
  /** What an application still lacks, where that is why. */
  readonly missing: readonly ApplicationGap[];
}

/** Does what a form asks; a refusal becomes the answer of the page. @throws what is no refusal */
export async function answered<Done extends object>(work: () => Promise<Done>): Promise<Done | Refused> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const code = 'code' in error.problem ? String(error.problem.code) : null;
    const missing = 'missing' in error.problem ? (error.problem.missing as ApplicationGap[]) : [];
    return { refused: error.message, code, missing };
  }
}
