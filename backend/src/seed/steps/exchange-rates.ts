import { readFileSync } from 'node:fs';
import { CURRENCY_CODES } from '@caravanserai/money/currencies';
import type { RateTable } from '../../offering/rates';
import type { SeedContext } from '../context';

const USES = ['display', 'checkout', 'customs'] as const;

const SOURCE = '@fawazahmed0/currency-api';

/** Reads the dated table that ships in the npm package; nothing is fetched. */
export function readRates(): RateTable {
  const file = require.resolve(`${SOURCE}/v1/currencies/usd.json`);
  const { date, usd } = JSON.parse(readFileSync(file, 'utf8')) as {
    date: string;
    usd: Record<string, number>;
  };
  const perDollar = new Map<string, string>();
  for (const code of CURRENCY_CODES) {
    const rate = usd[code.toLowerCase()];
    if (rate !== undefined) perDollar.set(code, plainDecimal(rate));
  }
  return { date, source: `${SOURCE}@${date}`, perDollar };
}

/** Stores the day's rates for showing, for locking at checkout and, until customs' own are imported, for customs. */
export async function seedExchangeRates({ exchangeRates }: SeedContext, table: RateTable): Promise<void> {
  const known = await exchangeRates.listExchangeRates({ date: table.date, quote: 'EUR' }, { take: 10 });
  const missing = USES.filter((use) => known.every((row) => row.use !== use));
  if (missing.length === 0) return;
  await exchangeRates.createExchangeRates(
    missing.flatMap((use) =>
      [...table.perDollar].map(([quote, rate]) => ({
        base: 'USD',
        quote,
        rate,
        date: table.date,
        use,
        source: table.source,
      })),
    ),
  );
}

/** JSON numbers such as 4e-7 as plain decimals. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12) : text;
}
