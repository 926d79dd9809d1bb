import type { Queryable } from '../publishable-keys';

/** What a check may use. */
export interface CheckContext {
  database: Queryable;
}

/** One named condition of being ready. */
export interface Check {
  /** Stands in the answer of `/ready`. */
  name: string;
  /** Resolves to null when the condition holds, else to one sentence for the operator, without secrets. */
  run(context: CheckContext): Promise<string | null>;
}

export interface CheckResult {
  name: string;
  ok: boolean;
  detail?: string;
}

const TIMEOUT_MS = 2_000;

/** Runs one check; a thrown error or no answer in time counts as failed. */
export async function runCheck(check: Check, context: CheckContext): Promise<CheckResult> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${TIMEOUT_MS / 1000} s`), TIMEOUT_MS);
  });
  try {
    const detail = await Promise.race([check.run(context), timeout]);
    return detail === null ? { name: check.name, ok: true } : { name: check.name, ok: false, detail };
  } catch (error) {
    return { name: check.name, ok: false, detail: describe(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Error codes say what happened without the addresses and names that messages carry. */
function describe(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? `failed with ${code}` : 'failed';
}
