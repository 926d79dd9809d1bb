import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { inTransaction } from '../../kept/database';
import { refusalError } from '../../kept/messages';
import { rearrange, type Rearrangement } from '../../kept/rearrange';
import { KeptRefusal } from '../../kept/refusal';
import { putBack, type Undo } from '../../kept/undo';

export interface RearrangeInput extends Rearrangement {
  /** The language to refuse in. */
  readonly locale: string | null;
}

/** Rearranges in one transaction; undone when a later step fails. */
export const rearrangeStep = createStep(
  'rearrange-cart-goods',
  async ({ locale, ...input }: RearrangeInput, { container }) => {
    try {
      const { undo, ...done } = await rearrange(container, input);
      return new StepResponse(done, undo);
    } catch (error) {
      throw error instanceof KeptRefusal ? refusalError(error, locale) : error;
    }
  },
  async (undo: Undo | undefined, { container }) => {
    if (undo) await inTransaction(container, (database) => putBack(database, undo));
  },
);
