import type { RequestHandler } from 'express';
import { runCheck, type Check, type CheckContext, type CheckResult } from './check';

/** How long one answer serves everybody who asks, in milliseconds. */
const REUSE_MS = 500;

/**
 * Whether this process should be sent requests. Modules add their own checks with `add`; from `drain` on it
 * is never ready again, so that a balancer looks elsewhere while requests in flight finish.
 */
export class Readiness {
  readonly #checks: Check[] = [];
  #draining = false;
  #last: { at: number; results: Promise<CheckResult[]> } | undefined;

  constructor(private readonly context: CheckContext) {}

  add(...checks: readonly Check[]): void {
    this.#checks.push(...checks);
    this.#last = undefined;
  }

  drain(): void {
    this.#draining = true;
  }

  /** Every check with its result; asked by many at once, the checks run once. */
  async results(): Promise<CheckResult[]> {
    const now = Date.now();
    if (!this.#last || now - this.#last.at > REUSE_MS) {
      const results = Promise.all(this.#checks.map((check) => runCheck(check, this.context)));
      this.#last = { at: now, results };
    }
    const accepting: CheckResult = this.#draining
      ? { name: 'accepting', ok: false, detail: 'shutting down' }
      : { name: 'accepting', ok: true };
    return [accepting, ...(await this.#last.results)];
  }

  /** `GET /ready`: 200 when every check holds, else 503; the body names each check either way. */
  handler(): RequestHandler {
    return (_request, response, next) => {
      this.results().then((checks) => {
        const ready = checks.every(({ ok }) => ok);
        response.setHeader('Cache-Control', 'no-store');
        response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not_ready', checks });
      }, next);
    };
  }
}
