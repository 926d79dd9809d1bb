import type { ExecArgs } from '@medusajs/framework/types';
import { renewQueries } from '../catalogue/schema/renew-search';

/** Has databases of before find nueces by nuez. */
export default async function findSpanishPlurals({ container }: ExecArgs): Promise<void> {
  await renewQueries(container);
}
