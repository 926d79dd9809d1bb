import { resolve } from 'node:path';
import { freightFor } from '@caravanserai/customs/freight/freight-for';
import { freightRowsFor } from '@caravanserai/customs/freight/freight-rows';
import { parseMinor } from '@caravanserai/money/decimal';
import { derivedPrices } from '../offering/derive-prices';
import { rateBetween } from '../offering/rates';
import { rulesReach } from '../offering/reach';
import { readCataloguePlan } from './catalogue-plan';
import { codes } from './files';
import { parseStock } from './rows';
import { readFreight } from './steps/delivery-rules';
import { readRates } from './steps/exchange-rates';
import { labelData } from './steps/goods';
import { readRegions } from './steps/regions';

const SEED = resolve(__dirname, '../../seed');
const TODAY = '2026-11-23';
const plan = readCataloguePlan(SEED);
const freight = readFreight(SEED);
const rates = readRates();
const destinations = readRegions(SEED).flatMap(({ currency, countries }) =>
  codes(countries, '|').map((iso2) => ({ iso2, currency })),
);
const restrictions = plan.restrictions.map((row) => ({ ...row, valid_to: row.valid_to || null })) as never;
const places = new Map(plan.places.map((place) => [place.code, place]));
const currencies = new Map(plan.merchants.map(({ handle, currency }) => [handle, currency]));

it('sending one piece never costs more than the piece, wherever it may be sent', () => {
  const dear: string[] = [];
  let asked = 0;
  for (const row of plan.goods)
    for (const { route, place: code } of parseStock(row.stock)) {
      const place = places.get(code)!;
      const own = currencies.get(row.merchant)!;
      const minor = parseMinor(row.price, own);
      const reach = rulesReach(
        labelData(row),
        { route, place },
        { destinations: destinations.map(({ iso2 }) => iso2), restrictions, today: TODAY },
      );
      for (const iso2 of reach) {
        const { currency } = destinations.find((one) => one.iso2 === iso2)!;
        const [price] = derivedPrices({ minor, currency: own, route }, [currency], rates);
        const ways = freightRowsFor(freight, place, iso2, TODAY).map((way) =>
          freightFor(way, Math.round(Number(row.net_kg) * 1000), {
            currency,
            rate: rateBetween(rates, way.currency, currency) ?? '1',
          }),
        );
        if (!price || ways.length === 0) continue;
        asked += 1;
        const dearest = Math.max(...ways);
        if (dearest > price.amount)
          dear.push(`${row.slug} ${route} ${code} to ${iso2}: ${dearest} > ${price.amount} ${currency}`);
      }
    }
  expect(asked).toBeGreaterThan(2000);
  expect(dear).toEqual([]);
});
