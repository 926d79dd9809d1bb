import type { MedusaContainer } from '@medusajs/framework/types';
import type { NewHistory } from '../../desk/history';
import { inTransaction } from '../../landed/container-database';
import { NotWritten } from '../not-written';
import { announceProducts } from '../publishing/announce';
import { lockGoods } from '../revisions/lock';
import { noteGoods } from '../revisions/write-history';
import { readContent } from '../texts/read-content';

export interface Pausing {
  readonly goodsId: string;
  /** Some of the siblings; all where absent. */
  readonly listings?: readonly string[] | undefined;
  readonly actor: NewHistory['actor'];
}

/**
 * Takes published listings out of sight, theirs in Medusa's own reads too; carts that hold them say so.
 * @throws NotWritten not_live where none of them is published; NoSuchGoods
 */
export const pauseListing = (container: MedusaContainer, pausing: Pausing): Promise<void> =>
  move(container, pausing, {
    from: 'published',
    to: 'paused',
    action: 'listing_paused',
    otherwise: 'not_live',
  });

/** Shows paused listings again, as they were. @throws NotWritten not_paused; NoSuchGoods */
export const resumeListing = (container: MedusaContainer, pausing: Pausing): Promise<void> =>
  move(container, pausing, {
    from: 'paused',
    to: 'published',
    action: 'listing_resumed',
    otherwise: 'not_paused',
  });

interface Move {
  readonly from: 'published' | 'paused';
  readonly to: 'published' | 'paused';
  readonly action: string;
  readonly otherwise: 'not_live' | 'not_paused';
}

const MOVE = `
  with moved as (
    update listing set state = $3, updated_at = now()
     where goods_id = $1 and state = $2 and deleted_at is null and ($4::text[] is null or id = any($4))
    returning product_id, route)
  update product p set status = $5, updated_at = now() from moved where p.id = moved.product_id
  returning p.id, moved.route`;

async function move(
  container: MedusaContainer,
  { goodsId, listings, actor }: Pausing,
  { from, to, action, otherwise }: Move,
): Promise<void> {
  const products = await inTransaction(container, async (database) => {
    await lockGoods(database, goodsId);
    const status = to === 'published' ? 'published' : 'draft';
    const { rows } = await database.query<{ id: string; route: string }>(MOVE, [
      ...[goodsId, from, to, listings ?? null, status],
    ]);
    if (rows.length === 0) throw new NotWritten(otherwise);
    const content = await readContent(database, goodsId);
    await noteGoods(database, content, { actor, action, after: { routes: rows.map(({ route }) => route) } });
    return rows.map(({ id }) => id);
  });
  await announceProducts(container, products);
}
