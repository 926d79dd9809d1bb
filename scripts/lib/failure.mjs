/** A step that failed in a way a person can act on: what failed, why, and what to do. */
export class Failure extends Error {
  /** @param {{ what: string, why?: string, advice?: string }} parts */
  constructor({ what, why, advice }) {
    super([what, why && `Why:        ${why}`, advice && `What to do: ${advice}`].filter(Boolean).join('\n'));
    this.name = 'Failure';
  }
}

/**
 * Text for the terminal: a Failure without its stack, anything else with it, since it is a defect of ours.
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof Failure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
