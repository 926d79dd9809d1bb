import { localDay } from '@caravanserai/customs/local-day';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';
import { refusal } from '../desk/refuse';
import { note, type OfferScope } from './actor';
import { overlap } from './closed-days';
import { refreshReach } from './refresh-reach';
import { offerRefusal } from './refuse';

export interface NewAbsence {
  readonly kind: 'holiday' | 'closed';
  readonly place_id?: string | null | undefined;
  /** ISO dates, both included. */
  readonly from_day: string;
  readonly to_day?: string | null | undefined;
}

interface AbsenceRow {
  id: string;
  kind: 'holiday' | 'closed';
  place_id: string | null;
  from_day: string;
  to_day: string | null;
}

const HELD = `
  select a.id, a.kind, a.place_id, a.from_day, a.to_day from absence a
   where a.merchant_id = $1 and a.deleted_at is null`;

/** Two people who close at once come one after the other. */
async function holdMerchant(database: Database, { merchantId }: OfferScope) {
  const { rows } = await database.query<{ country: string; name: string }>(
    'select country, name from merchant where id = $1 for update',
    [merchantId],
  );
  return rows[0] ?? { country: '', name: '' };
}

/**
 * Takes days off, or closes for a while: from the first day on, in the merchant's country. Closing empties where its
 * listings may be sent, so nothing of it can be ordered; days off move the days of arrival. A closing without a last day
 * moves none, as nobody knows to when: it stops orders as soon as nothing could leave before its first day.
 * @param database inside a transaction
 * @throws DeskRefusal 400 for days that can't be, 409 where there are such days already
 */
export async function addAbsence(
  database: Database,
  scope: OfferScope,
  wanted: NewAbsence,
  now = new Date().toISOString(),
): Promise<string> {
  const { kind, from_day, to_day = null } = wanted;
  const place_id = kind === 'closed' ? null : (wanted.place_id ?? null);
  const merchant = await holdMerchant(database, scope);
  const today = localDay(now, merchant.country);
  if ((to_day !== null && to_day < from_day) || (kind === 'holiday' && to_day === null))
    throw offerRefusal('days_wrong', scope.locale, {}, { parameter: 'to_day' });
  if ((to_day ?? from_day) < today && to_day !== null)
    throw offerRefusal('days_past', scope.locale, {}, { parameter: 'to_day' });
  if (place_id !== null && !(await sendsFrom(database, scope, place_id)))
    throw refusal('not_here', scope.locale);
  const { rows } = await database.query<AbsenceRow & Record<string, unknown>>(HELD, [scope.merchantId]);
  const there = rows.some(
    (row) =>
      row.kind === kind &&
      (row.place_id === place_id || row.place_id === null) &&
      overlap({ from: row.from_day, to: row.to_day }, { from: from_day, to: to_day }),
  );
  if (there) throw offerRefusal('days_overlap', scope.locale, {}, { parameter: 'from_day' });
  const id = generateEntityId(undefined, 'abs');
  await database.query(
    'insert into absence (id, merchant_id, kind, place_id, from_day, to_day) values ($1, $2, $3, $4, $5, $6)',
    [id, scope.merchantId, kind, place_id, from_day, to_day],
  );
  if (kind === 'closed') await refreshReach(database, { merchantIds: [scope.merchantId] }, now);
  await note(database, scope, {
    action: kind === 'closed' ? 'shop_closed' : 'holiday_set',
    object: { kind: 'merchant', id: scope.merchantId, label: merchant.name },
    after: { from_day, to_day },
  });
  return id;
}

/**
 * Takes days off back, or opens again.
 * @param database inside a transaction
 * @throws DeskRefusal 404 where the merchant has no such days
 */
export async function endAbsence(
  database: Database,
  scope: OfferScope,
  id: string,
  now = new Date().toISOString(),
): Promise<void> {
  const merchant = await holdMerchant(database, scope);
  const { rows } = await database.query<AbsenceRow & Record<string, unknown>>(
    `update absence set deleted_at = now(), updated_at = now()
      where id = $1 and merchant_id = $2 and deleted_at is null returning id, kind, place_id, from_day, to_day`,
    [id, scope.merchantId],
  );
  const [absence] = rows;
  if (!absence) throw refusal('not_here', scope.locale);
  if (absence.kind === 'closed') await refreshReach(database, { merchantIds: [scope.merchantId] }, now);
  await note(database, scope, {
    action: absence.kind === 'closed' ? 'shop_opened' : 'holiday_ended',
    object: { kind: 'merchant', id: scope.merchantId, label: merchant.name },
    before: { from_day: absence.from_day, to_day: absence.to_day },
  });
}

async function sendsFrom(database: Database, { merchantId }: OfferScope, placeId: string): Promise<boolean> {
  const { rows } = await database.query(
    'select 1 from dispatch_profile where merchant_id = $1 and place_id = $2 and deleted_at is null',
    [merchantId, placeId],
  );
  return rows.length > 0;
}

/** Merchants whose doors may open or close with a day that began somewhere in the last two, or with a last departure. */
const TURNING = `
  select distinct merchant_id from absence
   where kind = 'closed' and deleted_at is null
     and (to_day is null
       or from_day <= to_char($1::timestamptz + interval '1 day', 'YYYY-MM-DD')
      and to_day >= to_char($1::timestamptz - interval '2 days', 'YYYY-MM-DD'))`;

/** Opens and closes what the clock alone has opened or closed; answers how many goods changed. */
export async function turnAbsences(database: Database, now = new Date().toISOString()): Promise<number> {
  const { rows } = await database.query<{ merchant_id: string }>(TURNING, [now]);
  const merchantIds = rows.map(({ merchant_id }) => merchant_id);
  return merchantIds.length === 0 ? 0 : (await refreshReach(database, { merchantIds }, now)).length;
}
