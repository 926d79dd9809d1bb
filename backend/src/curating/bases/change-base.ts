import type { BaseBody } from '@caravanserai/contracts/desk-bases';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf } from '../../desk/history';
import type { PavilionScope } from '../../desk/scope';
import { draftAsSeen, draftOrNew } from '../page/open-draft';
import { writeLayout } from '../page/lay-out';
import { touch } from '../page/open-version';
import { addTexts } from '../page/version-texts';
import { conflict, unacceptable, unknown } from '../refuse';
import { cleanText } from '../page/clean-text';

interface Base {
  id: string;
  code: string;
}

/**
 * Adds a place that goods come from to the draft; visitors see it with the next publication. In the caller's
 * transaction, as all of these.
 * @returns the id of the new base
 */
export async function addBase(
  database: Database,
  scope: PavilionScope,
  { name, latitude, longitude }: { name: string; latitude: number; longitude: number },
): Promise<string> {
  const draft = await draftOrNew(database, scope);
  const { rows } = await database.query<Base>(
    `insert into sourcing_base (id, code, latitude, longitude, name, state, position, pavilion_id)
     select 'base_' || replace(gen_random_uuid()::text, '-', ''), p.iso2 || '-' || lpad((1 + coalesce((
              select max(substring(b.code from '-(\\d+)$')::int) from sourcing_base b where b.code like p.iso2 || '-%'), 0))::text, 2, '0'),
            $2, $3, '', 'new', 0, p.id
       from pavilion p where p.id = $1 returning id, code`,
    [scope.pavilionId, latitude, longitude],
  );
  const [base] = rows;
  if (!base) throw unknown(scope);
  await writeLayout(database, draft.id, {
    ...draft.layout,
    bases: [...draft.layout.bases, { id: base.id, latitude, longitude, certificates: [] }],
  });
  const value = cleanText(name, false);
  await addTexts(database, draft.id, [
    {
      ...{ part: base.id, field: 'name', locale: draft.source_locale, value },
      ...{ source_value: null, author: scope.memberName },
    },
  ]);
  await touch(database, draft.id);
  await note(database, scope, 'base_added', base, undefined, { name: value, latitude, longitude });
  return base.id;
}

/**
 * Changes a base's place and certificates in the draft.
 * @throws DeskRefusal 404 for a base that isn't the pavilion's, 409 where the draft has changed or the page has no such
 *   base, 400 for a certificate that ends before it begins
 */
export async function changeBase(
  database: Database,
  scope: PavilionScope,
  id: string,
  { expected, latitude, longitude, certificates }: BaseBody,
): Promise<void> {
  const base = await baseOf(database, scope, id);
  const draft = await draftAsSeen(database, scope, expected);
  const former = draft.layout.bases.find((each) => each.id === id);
  if (!former) throw conflict(scope, 'bases');
  const wrong = certificates.some(
    ({ valid_from, valid_until }) => valid_from !== null && valid_until !== null && valid_until < valid_from,
  );
  if (wrong) throw unacceptable(scope, 'certificate_dates', 'certificates');
  const next = { id, latitude, longitude, certificates };
  await writeLayout(database, draft.id, {
    ...draft.layout,
    bases: draft.layout.bases.map((each) => (each.id === id ? next : each)),
  });
  await touch(database, draft.id);
  await note(database, scope, 'base_changed', base, { ...former }, next);
}

/**
 * Says which goods of the pavilion come from a base; it holds at once.
 * @throws DeskRefusal 404 for a base or goods that aren't the pavilion's, 409 where other goods do than was seen
 */
export async function setBaseGoods(
  database: Database,
  scope: PavilionScope,
  id: string,
  { expected, goods }: { expected: readonly string[]; goods: readonly string[] },
): Promise<void> {
  const base = await baseOf(database, scope, id);
  const { rows } = await database.query<{ id: string; base: string | null }>(
    `select id, sourcing_base_id as base from goods
      where pavilion_id = $1 and deleted_at is null and (sourcing_base_id = $2 or id = any($3::text[])) for update`,
    [scope.pavilionId, id, goods],
  );
  const now = rows.filter((row) => row.base === id).map((row) => row.id);
  if (goods.some((each) => !rows.some((row) => row.id === each))) throw unknown(scope);
  if (sorted(now) === sorted(goods)) return;
  if (sorted(now) !== sorted(expected)) throw conflict(scope, 'goods_changed', { now });
  await database.query(
    `update goods set sourcing_base_id = case when id = any($3::text[]) then $2 end, updated_at = now()
      where pavilion_id = $1 and (id = any($3::text[]) or sourcing_base_id = $2)`,
    [scope.pavilionId, id, goods],
  );
  await note(database, scope, 'base_goods', base, { goods: now }, { goods });
}

const sorted = (ids: readonly string[]): string => [...ids].sort().join();

/** @throws DeskRefusal 404 */
async function baseOf(database: Database, scope: PavilionScope, id: string): Promise<Base> {
  const { rows } = await database.query<Base>(
    'select id, code from sourcing_base where id = $1 and pavilion_id = $2 and deleted_at is null',
    [id, scope.pavilionId],
  );
  if (!rows[0]) throw unknown(scope);
  return rows[0];
}

const note = (
  database: Database,
  scope: PavilionScope,
  action: string,
  { id, code }: Base,
  before: Readonly<Record<string, unknown>> | undefined,
  after: Readonly<Record<string, unknown>>,
): Promise<void> =>
  appendHistory(database, {
    tenant: tenantOf(scope),
    actor: actorOf(scope),
    action,
    object: { kind: 'base', id, label: code },
    ...(before && { before }),
    after,
  });
