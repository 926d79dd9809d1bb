import type { Database } from '../database';
import { readReference, type Reference } from '../reference';
import { createReadIndexes, dropReadIndexes } from '../schema/tables';
import { buildGoods } from './build-goods';
import { readSources } from './sources';
import { knownGoods, removeGoods, sweep, writeGoods } from './write-model';

/** One rebuild at a time in the whole installation; the lock goes with the transaction. */
const LOCK = `select pg_advisory_xact_lock(hashtext('catalogue rebuild'))`;

/** Goods per transaction: small enough to keep changes coming through while everything is rebuilt. */
const BATCH = 400;

const QUEUE_BATCH = 400;

const TAKE_CHANGED = `
with taken as (
  delete from catalogue_changed where id in (select id from catalogue_changed order by id limit ${QUEUE_BATCH * 4})
  returning goods_id)
select distinct goods_id from taken`;

const ANNOUNCE = `
update catalogue_state set version = version + 1;
select pg_notify('catalogue', 'version');`;

/** The moment that rules are judged at, ISO date-time. */
const now = (): string => new Date().toISOString();

async function inTransaction<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  await database.query('begin');
  try {
    await database.query(LOCK);
    const result = await work();
    await database.query('commit');
    return result;
  } catch (error) {
    await database.query('rollback');
    throw error;
  }
}

/**
 * Brings the goods up to date in the model; what did not change is not written.
 * @param database one connection inside a transaction that holds the lock
 * @returns how many goods were written or removed
 */
async function rebuildGoods(
  database: Database,
  goodsIds: readonly string[],
  reference: Reference,
): Promise<number> {
  const known = await knownGoods(database, goodsIds);
  const sources = await readSources(database, goodsIds);
  const judged = now();
  const changed = sources
    .map((source) => buildGoods(source, reference, judged))
    .filter((built) => known.get(built.goods_id)?.digest !== built.digest);
  const present = new Set(sources.map(({ goods_id }) => goods_id));
  const gone = [...known].flatMap(([id, { goods_no }]) => (present.has(id) ? [] : [goods_no]));
  await removeGoods(database, gone);
  await writeGoods(
    database,
    changed,
    changed.flatMap(({ goods_id }) => known.get(goods_id)?.goods_no ?? []),
  );
  return changed.length + gone.length;
}

/**
 * Rebuilds a batch of the goods that triggers have noted. The notes are removed in the same transaction, so a
 * crash loses none.
 * @param database one connection
 * @returns whether there was anything to do; ask again until there is not
 */
export async function rebuildChanged(database: Database): Promise<boolean> {
  return inTransaction(database, async () => {
    const { rows } = await database.query<{ goods_id: string }>(TAKE_CHANGED);
    if (rows.length === 0) return false;
    // Read anew: the change may be one of these tables.
    const reference = await readReference(database);
    let written = 0;
    const ids = rows.map(({ goods_id }) => goods_id);
    for (const batch of batches(ids, QUEUE_BATCH)) written += await rebuildGoods(database, batch, reference);
    if (written > 0) {
      await sweep(database);
      await database.query(ANNOUNCE);
    }
    return true;
  });
}

export interface RebuildProgress {
  goods: number;
  done: number;
}

/**
 * Rebuilds the whole model, a batch of goods per transaction, while readers go on reading. A model that is empty
 * is filled without its read indexes, which are made at the end.
 * @param database one connection
 * @returns how many goods it went through
 */
export async function rebuildAll(
  database: Database,
  onProgress: (progress: RebuildProgress) => void = () => undefined,
): Promise<number> {
  const { rows } = await database.query<{ id: string }>(
    'select id from goods union select goods_id from catalogue_goods order by 1',
  );
  const { rows: held } = await database.query('select 1 from catalogue_goods limit 1');
  const empty = held.length === 0;
  if (empty) await database.query(dropReadIndexes());
  await database.query('delete from catalogue_changed');
  const reference = await readReference(database);
  let done = 0;
  for (const batch of batches(
    rows.map(({ id }) => id),
    BATCH,
  )) {
    await inTransaction(database, () => rebuildGoods(database, batch, reference));
    done += batch.length;
    onProgress({ goods: rows.length, done });
  }
  if (empty) await database.query(createReadIndexes());
  await inTransaction(database, async () => {
    await sweep(database);
    await database.query('update catalogue_state set built_at = now()');
    await database.query(ANNOUNCE);
  });
  await database.query(
    'analyze catalogue_goods, catalogue_card, catalogue_offer, catalogue_search, catalogue_word, catalogue_facet_count, catalogue_merchant_count',
  );
  return done;
}

function batches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
