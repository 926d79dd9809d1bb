import type { TestApp } from '../support/app';

const SNAPSHOT = JSON.stringify({
  merchant: { handle: 'many', name: 'Many' },
  pavilion: { handle: 'uz', iso2: 'UZ' },
  place: { code: 'UZ-TAS', kind: 'origin', country: 'UZ' },
  ...{ delivery: null, regime: null, dutiable: null, promise: null, working: null },
  lines: [],
});

/** Consignments of nothing, for lists and walls; their orders hold nothing else. Answers the statement for `$1` merchant, `$2` how many. */
export const CONSIGNMENTS = `
  with orders as (
    insert into "order" (id, currency_code, email)
    select 'order_' || replace(gen_random_uuid()::text, '-', ''), 'eur', 'many@example.com' from generate_series(1, $2::int)
    returning id)
  insert into consignment (id, order_id, key, merchant_id, pavilion_id, route, place, path, ship_to, locale, currency, goods,
         voucher, freight, charges, subtotal, snapshot, commission, merchant_amount, merchant_currency, merchant_amount_own,
         merchant_rate, merchant_rate_date, state, state_since, placed_at)
  select replace(id, 'order_', 'cons_'), id, $1 || '/direct_mail/UZ-TAS', $1, 'pav_none', 'direct_mail', 'UZ-TAS', 'imported',
         'FR', 'fr', 'EUR', 0, 0, 0, 0, 0, '${SNAPSHOT}'::jsonb, 0, 0, 'EUR', 0, '1', '2026-11-22', 'paid', now(),
         now() - interval '300 days'
    from orders returning id`;

export const manyConsignments = (app: TestApp, merchantId: string, count: number) =>
  app.sql(CONSIGNMENTS, [merchantId, count]);
