import type { OpeningItem, OpeningPlan, OpeningResponse } from '@caravanserai/contracts/desk-opening';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf, type NewHistory } from '../../desk/history';
import type { PavilionScope } from '../../desk/scope';
import { IN_STOCK } from '../goods-sql';
import { ensureVersion } from '../page/ensure-version';
import { draftToChange, lockPage } from '../page/open-version';
import { publishVersion } from '../page/publish';
import { versionToShow } from '../page/version-to-show';
import { versionTexts } from '../page/version-texts';
import { conflict } from '../refuse';
import { openingItems } from './opening-items';

interface Facts {
  handle: string;
  state: OpeningResponse['state'];
  opened_at: Date | null;
  merchants: number;
  featured: number;
  plan: Omit<OpeningPlan, 'missing'> | null;
}

/** $2: the day, ISO. A slot counts whose day isn't over, of goods that can be sold at some destination. */
const FACTS = `
select p.handle, p.state, p.opened_at,
       (select count(*)::int from admission a join merchant m on m.id = a.merchant_id and m.state = 'approved'
         and m.deleted_at is null
         where a.pavilion_id = p.id and a.state = 'admitted' and a.deleted_at is null) as merchants,
       (select count(*)::int from featured_slot s
         where s.pavilion_id = p.id and s.deleted_at is null and $2 <= coalesce(s.ends_on, '9999')
           and coalesce(s.starts_on, '') <= $2
           and exists (select 1 from offered_listing f join listing l on l.id = f.listing_id
                        where f.goods_id = s.goods_id and f.pavilion_id = p.id
                          and cardinality(l.ships_to) > 0 and ${IN_STOCK})) as featured,
       (select case when n.state in ('waiting', 'failed') then jsonb_build_object('id', n.id, 'state', n.state,
                 'target', n.target, 'at', to_char(n.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                 'decided_by', n.decided_by) end
          from pavilion_plan n where n.pavilion_id = p.id and n.deleted_at is null
         order by n.created_at desc limit 1) as plan
  from pavilion p where p.id = $1`;

/**
 * How far a pavilion is from opening day, judged on the draft, else on what is shown; and what waits for its time, with
 * what would stand in its way on that day.
 */
export async function readOpening(database: Database, scope: PavilionScope): Promise<OpeningResponse> {
  const { facts, items } = await judge(database, scope, new Date().toISOString().slice(0, 10));
  const { state, opened_at, plan } = facts;
  const waits = plan?.state === 'waiting' && plan.target === 'open' && state === 'planned';
  const then = waits ? (await judge(database, scope, plan.at.slice(0, 10))).items : [];
  return {
    state,
    opened_at: opened_at?.toISOString() ?? null,
    items,
    ready: items.every(({ done }) => done),
    plan: plan && { ...plan, missing: then.filter(({ done }) => !done) },
  };
}

/** @param day ISO */
async function judge(
  database: Database,
  scope: PavilionScope,
  day: string,
): Promise<{ facts: Facts; items: OpeningItem[] }> {
  const facts = (await database.query<Facts>(FACTS, [scope.pavilionId, day])).rows[0];
  if (!facts) throw new Error(`Pavilion ${scope.pavilionId} is gone.`);
  const version = await versionToShow(database, scope, undefined);
  const { layout, source_locale } = version;
  const texts = await versionTexts(database, version.id);
  const { merchants, featured } = facts;
  return { facts, items: openingItems({ layout, source_locale, texts, merchants, featured }) };
}

/**
 * Opens a planned pavilion: its draft is published and its goods become public, in the caller's transaction.
 * @throws DeskRefusal 409 with the items where something is missing, and where it is open already
 */
export async function openPavilion(
  database: Database,
  scope: PavilionScope,
  actor: NewHistory['actor'] = actorOf(scope),
): Promise<void> {
  await lockPage(database, scope.pavilionId);
  await ensureVersion(database, scope.pavilionId);
  const { state, items, ready } = await readOpening(database, scope);
  if (state !== 'planned') throw conflict(scope, 'already_open');
  if (!ready) throw conflict(scope, 'not_ready', { items });
  const draft = await draftToChange(database, scope, undefined);
  await publishVersion(database, draft, tenantOf(scope), actor);
  const { rows } = await database.query<{ handle: string }>(
    `update pavilion set state = 'open', opened_at = now(), updated_at = now() where id = $1 returning handle`,
    [scope.pavilionId],
  );
  // What waited for this is done; the job that is at it this very moment finds the doors open.
  await database.query(
    `update pavilion_plan set state = 'withdrawn', updated_at = now()
      where id in (select id from pavilion_plan where pavilion_id = $1 and state = 'waiting' and target = 'open'
                      and deleted_at is null for update skip locked)`,
    [scope.pavilionId],
  );
  await appendHistory(database, {
    tenant: tenantOf(scope),
    actor,
    action: 'pavilion_opened',
    object: { kind: 'pavilion', id: scope.pavilionId, label: rows[0]?.handle ?? '' },
  });
}
