import type { ReviewBulkAnswer, ReviewBulkBody } from '@caravanserai/contracts/desk-review';
import type { MedusaContainer } from '@medusajs/framework/types';
import { DeskRefusal } from '../desk/refusal';
import type { PavilionScope } from '../desk/scope';
import { decideReview } from './decide-review';

/** Decides many submissions alike, one after the other: what can't be decided says why and holds up no other. */
export async function decideMany(
  container: MedusaContainer,
  scope: PavilionScope,
  { reviews, ...body }: ReviewBulkBody,
): Promise<ReviewBulkAnswer> {
  const results: ReviewBulkAnswer['results'] = [];
  for (const { id, expected } of reviews) {
    const message = await decideReview(container, scope, id, { ...body, expected }).then(
      () => null,
      (error: unknown) => {
        if (error instanceof DeskRefusal) return error.message;
        throw error;
      },
    );
    results.push({ id, ok: message === null, message });
  }
  return { results };
}
