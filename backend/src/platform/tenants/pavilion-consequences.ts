import type { OpeningItem } from '@caravanserai/contracts/desk-opening';
import type { Consequences } from '@caravanserai/contracts/desk-admissions';
import { END_STATES } from '@caravanserai/customs/journey/states';
import type { Locale } from '@caravanserai/locales/registry';
import { NO_CONSEQUENCES } from '../../admitting/admissions/consequences';
import type { Database } from '../../catalogue/database';
import { readOpening } from '../../curating/opening/opening';
import { ensureVersion } from '../../curating/page/ensure-version';
import { platformScope } from './platform-scope';

/** `would_show`: goods that nothing but the pavilion's own state hides. */
const STANDING = `
  with own as (select * from listing where pavilion_id = $1 and deleted_at is null)
  select (select count(distinct goods_id) from public_listing where pavilion_id = $1)::int as live,
    (select count(distinct goods_id) from offered_listing where pavilion_id = $1)::int as would_show,
    c.carts, c.pieces,
    (select count(*) from consignment
      where pavilion_id = $1 and not (state = any($2)) and deleted_at is null)::int as parcels,
    (select count(*) from return_request r join consignment s on s.id = r.consignment_id
      where s.pavilion_id = $1 and r.state in ('asked', 'approved', 'received') and r.deleted_at is null)::int as returns
  from (select count(distinct i.cart_id)::int as carts, coalesce(sum(i.quantity), 0)::int as pieces
          from cart_line_item i join own l on l.variant_id = i.variant_id
          join cart on cart.id = i.cart_id and cart.completed_at is null and cart.deleted_at is null
         where i.deleted_at is null) c`;

interface Standing {
  live: number;
  would_show: number;
  carts: number;
  pieces: number;
  parcels: number;
  returns: number;
}

/** What opening or pausing a pavilion does as things stand; `missing` is what an opening day still lacks. */
export async function pavilionConsequences(
  database: Database,
  { id, state, target }: { id: string; state: 'planned' | 'open' | 'paused'; target: 'open' | 'paused' },
  locale: Locale,
): Promise<{ done: Consequences; missing: readonly OpeningItem[] }> {
  const { rows } = await database.query<Standing & Record<string, unknown>>(STANDING, [id, END_STATES]);
  const [standing] = rows;
  if (!standing) throw new Error('Counting answers one row.');
  const { live, would_show, carts, pieces, parcels, returns } = standing;
  if (target === 'open')
    return {
      done: { ...NO_CONSEQUENCES, goods_shown: would_show },
      missing: state === 'planned' ? await missingFor(database, id, locale) : [],
    };
  return {
    done: {
      ...NO_CONSEQUENCES,
      goods_hidden: live,
      parcels_to_finish: parcels,
      returns_to_answer: returns,
      ...(live > 0 && { carts, cart_pieces: pieces }),
    },
    missing: [],
  };
}

async function missingFor(database: Database, id: string, locale: Locale): Promise<OpeningItem[]> {
  await ensureVersion(database, id);
  const { items } = await readOpening(database, platformScope(id, locale));
  return items.filter(({ done }) => !done);
}
