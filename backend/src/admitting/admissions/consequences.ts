import type { AdmissionDecision, Consequences } from '@caravanserai/contracts/desk-admissions';
import { END_STATES } from '@caravanserai/customs/journey/states';
import type { Database } from '../../catalogue/database';

/**
 * What there is of a merchant in a pavilion that a decision touches. Goods count once, whatever ways they go. `would_show`
 * are goods that nothing but the decision's own condition hides, the admission or in all pavilions the merchant's state:
 * the other conditions of `public_listing` hold for them.
 */
const STANDING = `
  select
    (select count(distinct goods_id) from public_listing
      where merchant_id = $1 and ($2::text is null or pavilion_id = $2))::int as live,
    (select count(distinct l.goods_id) from listing l
       join goods g on g.id = l.goods_id and g.deleted_at is null
       join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
       join pavilion pav on pav.id = l.pavilion_id and pav.state = 'open' and pav.deleted_at is null
       join merchant m on m.id = l.merchant_id and (m.state = 'approved' or $2::text is null) and m.deleted_at is null
      where l.merchant_id = $1 and ($2::text is null or l.pavilion_id = $2) and l.state = 'published' and l.deleted_at is null
        and ($2::text is not null or exists (select 1 from admission a where a.merchant_id = $1
                      and a.pavilion_id = l.pavilion_id and a.state = 'admitted' and a.deleted_at is null))
        and exists (select 1 from product_sales_channel c
                      join store s on s.default_sales_channel_id = c.sales_channel_id and s.deleted_at is null
                     where c.product_id = l.product_id and c.deleted_at is null))::int as would_show,
    (select count(*) from listing
      where merchant_id = $1 and ($2::text is null or pavilion_id = $2) and state = 'published' and deleted_at is null)::int as published,
    (select count(*) from revision
      where merchant_id = $1 and ($2::text is null or pavilion_id = $2) and state = 'in_review' and deleted_at is null)::int as in_review,
    (select count(distinct i.cart_id) from cart_line_item i
       join cart c on c.id = i.cart_id and c.completed_at is null and c.deleted_at is null
      where i.deleted_at is null and i.variant_id in (select variant_id from listing
            where merchant_id = $1 and ($2::text is null or pavilion_id = $2) and deleted_at is null))::int as carts,
    (select coalesce(sum(i.quantity), 0) from cart_line_item i
       join cart c on c.id = i.cart_id and c.completed_at is null and c.deleted_at is null
      where i.deleted_at is null and i.variant_id in (select variant_id from listing
            where merchant_id = $1 and ($2::text is null or pavilion_id = $2) and deleted_at is null))::int as cart_pieces,
    (select count(*) from consignment
      where merchant_id = $1 and ($2::text is null or pavilion_id = $2) and not (state = any($3)) and deleted_at is null)::int as parcels,
    (select count(*) from return_request r join consignment c on c.id = r.consignment_id
      where c.merchant_id = $1 and ($2::text is null or c.pavilion_id = $2) and r.state in ('asked', 'approved', 'received')
        and r.deleted_at is null)::int as returns`;

interface Standing {
  live: number;
  would_show: number;
  published: number;
  in_review: number;
  carts: number;
  cart_pieces: number;
  parcels: number;
  returns: number;
}

/** What there is of a merchant in a pavilion now, or with null in all of them, in one statement. */
export async function readStanding(
  database: Database,
  merchantId: string,
  pavilionId: string | null,
): Promise<Standing> {
  const { rows } = await database.query<Standing>(STANDING, [merchantId, pavilionId, END_STATES]);
  const [standing] = rows;
  if (!standing) throw new Error('Counting answers one row.');
  return standing;
}

/** What a decision does that touches nothing. */
export const NO_CONSEQUENCES: Consequences = {
  goods_hidden: 0,
  goods_shown: 0,
  listings_paused: 0,
  reviews_withdrawn: 0,
  carts: 0,
  cart_pieces: 0,
  parcels_to_finish: 0,
  returns_to_answer: 0,
};

/** What a decision does to what there is. The same function announces it and says afterwards what was done. */
export function consequencesOf(decision: AdmissionDecision, standing: Standing): Consequences {
  const { live, would_show, published, in_review, carts, cart_pieces, parcels, returns } = standing;
  const closing = { goods_hidden: live, parcels_to_finish: parcels, returns_to_answer: returns };
  const inCarts = live > 0 ? { carts, cart_pieces } : {};
  switch (decision) {
    case 'suspend':
      return { ...NO_CONSEQUENCES, ...closing, ...inCarts };
    case 'end':
      return {
        ...NO_CONSEQUENCES,
        ...closing,
        ...inCarts,
        listings_paused: published,
        reviews_withdrawn: in_review,
      };
    case 'accept':
    case 'resume':
      return { ...NO_CONSEQUENCES, goods_shown: would_show };
    case 'ask':
    case 'refuse':
      return NO_CONSEQUENCES;
  }
}
