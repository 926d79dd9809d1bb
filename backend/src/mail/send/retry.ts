const FIRST_WAIT_S = 10;
const LONGEST_WAIT_S = 6 * 60 * 60;

/** With the waits between them this is about two days. */
export const MOST_ATTEMPTS = 16;

/**
 * How long to wait after the given number of failed attempts, in seconds: three times as long each time, up to six
 * hours; undefined when it is time to give up.
 */
export function waitAfter(attempts: number): number | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined;
  return Math.min(LONGEST_WAIT_S, FIRST_WAIT_S * 3 ** Math.max(0, attempts - 1));
}

const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;

/**
 * Why a letter was not taken, as a code that can stand in a log: `EENVELOPE 550`, `ECONNREFUSED`. Messages of mail
 * servers repeat addresses, so none is kept.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, responseCode } = error as Error & { code?: unknown; responseCode?: unknown };
  const said = typeof code === 'string' && CODE.test(code) ? code : error.name;
  return typeof responseCode === 'number' ? `${said} ${responseCode}` : said;
}
