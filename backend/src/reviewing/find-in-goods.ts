import type { Finding } from '@caravanserai/contracts/desk-review';
import type { GoodsContent } from '../authoring/texts/read-content';
import { textRows } from '../authoring/texts/rows';
import { findIn } from './findings/find';
import type { LabelFacts } from './findings/label-data';
import type { PricesOf } from './prices';

/**
 * What the automatic reading finds in goods as they were handed in. A text that shoppers read already was looked at
 * before: of published goods only what changes is read.
 * @param country ISO country of the pavilion, null where any origin will do
 */
export function findInGoods(content: GoodsContent, country: string | null, prices: PricesOf): Finding[] {
  const cells = textRows(content).flatMap(({ field, cells: row }) => row.map((cell) => ({ field, ...cell })));
  const untouched = new Set(
    cells
      .filter(({ changed }) => content.is_live && !changed)
      .map(({ field, locale }) => `${locale} ${field}`),
  );
  const found = findIn({
    country,
    source_locale: content.source_locale,
    texts: cells.map(({ field, locale, value }) => ({ field, locale, value })),
    goods: labelFacts(content.all_data),
    ...prices,
  });
  return found.filter(({ locale, field }) => !untouched.has(`${locale ?? ''} ${field ?? ''}`));
}

/** Goods data as the rules look at them; values come from columns of these types or from patches checked for them. */
export function labelFacts(data: Readonly<Record<string, unknown>>): LabelFacts {
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '');
  const figure = (key: string) => (typeof data[key] === 'number' ? data[key] : null);
  const list = (key: string) => {
    const value = data[key];
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  };
  return {
    category: text('category'),
    hs6: text('hs6'),
    origin: text('origin'),
    unit: text('unit'),
    net_grams: figure('net_grams'),
    net_millilitres: figure('net_millilitres'),
    shelf_life_days: figure('shelf_life_days'),
    storage: text('storage'),
    warnings: list('warnings'),
    flags: list('flags'),
  };
}
