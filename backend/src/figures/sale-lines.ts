import { CURRENCY_CODES, currency } from '@caravanserai/money/currencies';

/** Currencies whose amounts are multiples of ten minor units. */
const IN_TENS = CURRENCY_CODES.filter((code) => currency(code).minorStep === 10);

const stepOf = (column: string): string =>
  `case when ${column} in (${IN_TENS.map((code) => `'${code}'`).join(', ')}) then 10 else 1 end`;

/** `sharesOfPieces` of the customs package as SQL: what of an amount lies on the first `back` of `quantity` pieces. */
function part(total: string, step: string): string {
  const unit = `(case when ${total} % ${step} = 0 then ${step} else 1 end)`;
  return `(((${total} / ${unit}) / quantity) * back + least(back, (${total} / ${unit}) % quantity)) * ${unit}`;
}

/** Pieces that came back or were never sent, with what is owed for them. */
const BACK = `
  select coalesce(sum(coalesce(rl.accepted, rl.quantity)), 0)::bigint as pieces,
         coalesce(sum(rl.amount), 0)::bigint as amount, coalesce(sum(rl.freight), 0)::bigint as freight,
         coalesce(bool_or(r.kind in ('cancellation', 'refusal') or (r.kind = 'revocation' and r.inspected_at is null)),
                  false) as whole
    from return_request_line rl join return_request r on r.id = rl.request_id and r.deleted_at is null
   where rl.order_line_id = l.order_line_id and rl.deleted_at is null
     and (r.state in ('inspected', 'refunded')
          or exists (select 1 from refund_due d where d.request_id = r.id and d.deleted_at is null))`;

/**
 * One row per line that was sold, as `sale`: whose it is, what was paid and what is the merchant's, and of all of it what
 * went back. Amounts are minor units; `…_own` are in the merchant's currency. `lineFigures` says the same in TypeScript.
 * @param where a clause over `consignment c` and `consignment_line l`
 */
export const saleLines = (where: string): string => `
  raw as (
    select c.id as consignment_id, c.order_id, c.merchant_id, c.pavilion_id, c.ship_to, c.locale, c.route, c.placed_at,
           c.currency, c.merchant_currency as own, c.commission_rule, l.listing_id, l.goods_id, l.quantity::bigint,
           l.goods - l.voucher as goods, l.freight, l.charges, l.subtotal as paid, l.price, l.delivery, l.commission,
           l.merchant_amount as earned, l.price_own, l.delivery_own, l.commission_own, l.amount_own as earned_own,
           least(b.pieces, l.quantity) as back, b.amount as refunded, b.freight as freight_back, b.whole,
           ${stepOf('c.currency')} as step, ${stepOf('c.merchant_currency')} as own_step
      from consignment c
      join consignment_line l on l.consignment_id = c.id and l.deleted_at is null
      left join lateral (${BACK}) b on true
     where c.deleted_at is null and ${where}),
  returned as (
    select raw.*, ${part('price', 'step')} as price_back, ${part('commission', 'step')} as commission_back,
           case when whole then ${part('delivery', 'step')} else least(delivery, freight_back) end as delivery_back,
           ${part('price_own', 'own_step')} as price_own_back,
           ${part('commission_own', 'own_step')} as commission_own_back,
           case when whole then ${part('delivery_own', 'own_step')} end as whole_delivery_own_back
      from raw),
  sale as (
    select returned.*, price_back + delivery_back - commission_back as earned_back,
           price_own_back + coalesce(whole_delivery_own_back,
             delivery_own * delivery_back / nullif(delivery, 0), 0) - commission_own_back as earned_own_back
      from returned)`;
