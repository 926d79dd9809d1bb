import type { MedusaResponse } from '@medusajs/framework/http';

const TYPES = {
  400: 'invalid_data',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
} as const;

/**
 * What a desk answers instead of doing it: a status and a sentence in the reader's language. Throw it anywhere below a
 * route of the desks; the error handler answers `{type, message, ...more}`.
 */
export class DeskRefusal extends Error {
  constructor(
    readonly status: keyof typeof TYPES,
    message: string,
    /** What stands beside the sentence: `now` of a conflict, `parameter` of a field, `code` for the page. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }

  answer(response: Pick<MedusaResponse, 'setHeader' | 'status'>): void {
    response.setHeader('Cache-Control', 'no-store');
    response.status(this.status).json({ type: TYPES[this.status], message: this.message, ...this.more });
  }
}
