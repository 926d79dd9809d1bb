import { currency as currencyOf } from '@caravanserai/money/currencies';
import { printMinor } from '@caravanserai/money/decimal';
import type { Database } from '../catalogue/database';
import { refusal } from '../desk/refuse';
import { note, type OfferScope } from './actor';
import { chargedCurrencies, derivedPrices, ratesOf } from './derive-prices';
import { readDestinations } from './destinations';
import { holdPriceFacts, type PriceFacts } from './price-facts';
import { newestRates } from './rates';
import { offerRefusal } from './refuse';
import { writePrices } from './write-prices';

/** What a merchant changes of a listing's prices; minor units. */
export interface PriceChange {
  readonly listingId: string;
  readonly price?: number | undefined;
  /** Own prices by currency; null goes back to the derived one. */
  readonly own?: Readonly<Record<string, number | null>> | undefined;
  /** Derive by the newest rates although the price stays. */
  readonly renew?: boolean | undefined;
  /** The price that the writer saw. */
  readonly expected?: number | undefined;
}

/**
 * Sets what a merchant asks for a listing. Whenever it derives, it derives by the newest rates; own prices stay as they
 * are. At once for every shopper.
 * @param database inside a transaction
 * @throws DeskRefusal 404 for a listing of somebody else, 409 when the price isn't as expected, 400 for an amount that
 * its currency doesn't have
 */
export async function setPrices(database: Database, scope: OfferScope, change: PriceChange): Promise<void> {
  const facts = await holdPriceFacts(database, change.listingId, scope.merchantId);
  if (!facts) throw refusal('not_here', scope.locale);
  if (change.expected !== undefined && change.expected !== facts.minor)
    throw offerRefusal('changed', scope.locale, {}, { now: { price: facts.minor } });
  const destinations = await readDestinations(database);
  const currencies = [
    ...new Set([...Object.keys(facts.prices), ...chargedCurrencies(facts.ships_to, destinations)]),
  ];
  checkAmounts(scope, facts, change, currencies);

  const own = { ...facts.own, ...change.own };
  const minor = change.price ?? facts.minor;
  if (minor !== facts.minor) await writeOwnAsk(database, facts.id, minor);
  await writeOwnPrices(database, facts.id, change.own ?? {});
  const rates = await newestRates(database);
  const renewed = change.renew === true || minor !== facts.minor || facts.rates_date === null;
  const derived = rates ? derivedPrices({ ...facts, minor }, currencies, rates) : [];
  const released = Object.entries(change.own ?? {}).flatMap(([code, amount]) =>
    amount === null ? [code] : [],
  );
  const touched = derived.filter(({ currency }) => renewed || released.includes(currency));
  if (rates && touched.length > 0) await writeDerivation(database, facts, touched, rates.date, renewed);
  await writePrices(database, [
    ...touched
      .filter(({ currency }) => (own[currency] ?? null) === null)
      .map(({ currency, amount }) => ({ listing_id: facts.id, currency, amount })),
    ...Object.entries(change.own ?? {}).flatMap(([currency, amount]) =>
      amount === null ? [] : [{ listing_id: facts.id, currency, amount }],
    ),
  ]);
  await note(database, scope, historyOf(facts, minor, change));
}

function checkAmounts(
  { locale }: OfferScope,
  facts: PriceFacts,
  { price, own = {} }: PriceChange,
  currencies: readonly string[],
): void {
  const given = Object.entries(own).flatMap(([code, amount]) =>
    amount === null ? [] : [[code, amount] as const],
  );
  const unknown = Object.keys(own).find((code) => !currencies.includes(code));
  if (unknown !== undefined) throw offerRefusal('no_such_price', locale, { currency: unknown });
  for (const [code, amount] of price === undefined ? given : [...given, [facts.currency, price] as const]) {
    const { minorStep } = currencyOf(code);
    if (amount % minorStep !== 0)
      throw offerRefusal(
        'price_step',
        locale,
        { currency: code, step: printMinor(minorStep, code) },
        { parameter: code },
      );
  }
}

const writeOwnAsk = (database: Database, id: string, minor: number) =>
  database.query(
    `update listing set merchant_price = $2::numeric, updated_at = now(),
            raw_merchant_price = jsonb_build_object('value', $2::text, 'precision', 20) where id = $1`,
    [id, String(minor)],
  );

async function writeOwnPrices(
  database: Database,
  listingId: string,
  own: Readonly<Record<string, number | null>>,
): Promise<void> {
  const rows = Object.entries(own).map(([currency, amount]) => ({ currency, amount }));
  if (rows.length === 0) return;
  await database.query(
    `with given as (select * from jsonb_to_recordset($2::jsonb) as x (currency text, amount bigint)),
     gone as (delete from own_price o using given g
               where o.listing_id = $1 and o.currency = g.currency and g.amount is null)
     insert into own_price (id, listing_id, currency, amount)
     select 'oprc_' || replace(gen_random_uuid()::text, '-', ''), $1, currency, amount from given where amount is not null
     on conflict (listing_id, currency) where deleted_at is null
     do update set amount = excluded.amount, updated_at = now()`,
    [listingId, JSON.stringify(rows)],
  );
}

/** A whole derivation replaces the one before; single prices that are derived again join it. */
const writeDerivation = (
  database: Database,
  { id }: PriceFacts,
  derived: readonly { readonly currency: string; readonly rate: string }[],
  date: string,
  whole: boolean,
) =>
  database.query(
    `insert into price_derivation (id, rates_date, rates) values ($1, $2, $3::jsonb)
     on conflict (id) do update set updated_at = now(), deleted_at = null,
       rates_date = case when $4 then excluded.rates_date else price_derivation.rates_date end,
       rates = case when $4 then excluded.rates else price_derivation.rates || excluded.rates end`,
    [id, date, JSON.stringify(ratesOf(derived, date)), whole],
  );

function historyOf(facts: PriceFacts, minor: number, { own = {}, renew }: PriceChange) {
  const codes = Object.keys(own);
  const pick = (of: Readonly<Record<string, number | null>>) =>
    Object.fromEntries(codes.map((code) => [code, of[code] ?? null]));
  return {
    action: renew && minor === facts.minor && codes.length === 0 ? 'prices_renewed' : 'prices_set',
    object: { kind: 'listing', id: facts.id, label: facts.title },
    before: { price: facts.minor, currency: facts.currency, ...pick(facts.own) },
    after: { price: minor, currency: facts.currency, ...pick(own) },
  };
}
