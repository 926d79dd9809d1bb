import { formatMoney } from '@caravanserai/money/format';
import { historyChanges, type HistoryWords } from './history-changes';

const NAMES: Readonly<Record<string, string>> = {
  ...{ price: 'Price', stocked: 'Pieces in stock', state: 'State', languages: 'Languages' },
  ...{ lot: 'Lot', best_before: 'Best before' },
};
const words: HistoryWords = {
  field: (name, currency) => (currency ? `Own price in ${currency}` : NAMES[name]),
  value: (kind, name, value) => (value === null ? 'nothing' : `${kind}.${name}.${String(value)}`),
  money: (minor, currency) => formatMoney(minor, currency, 'en'),
  list: (values) => values.join(', '),
};
const changes = (before: Record<string, unknown> | null, after: Record<string, unknown> | null) =>
  historyChanges({ object: { kind: 'listing', id: 'l', label: 'Walnuts' }, before, after }, words);

describe('what an entry of the history says has changed', () => {
  it('is money in the price’s currency, own prices among it', () => {
    const before = { price: 1_250_000, currency: 'UZS', EUR: null };
    expect(changes(before, { price: 1_300_000, currency: 'UZS', EUR: 1200 })).toEqual([
      {
        ...{ name: 'price', label: 'Price' },
        ...{ before: formatMoney(1_250_000, 'UZS', 'en'), after: formatMoney(1_300_000, 'UZS', 'en') },
      },
      {
        ...{ name: 'EUR', label: 'Own price in EUR' },
        ...{ before: 'listing.own_price.derived', after: formatMoney(1200, 'EUR', 'en') },
      },
    ]);
  });

  it('says no price whose currency nobody wrote down', () => {
    expect(changes(null, { price: 54_000_000, pieces: 12 })).toEqual([]);
  });

  it('leaves out what stayed, and what has no name', () => {
    const after = { price: 100, currency: 'EUR', stocked: 3, order: ['a'], number: 2 };
    expect(changes({ price: 100, currency: 'EUR', stocked: 5, number: 1 }, after)).toEqual([
      {
        name: 'stocked',
        label: 'Pieces in stock',
        before: 'listing.stocked.5',
        after: 'listing.stocked.3',
      },
    ]);
  });

  it('says which lot it was, though its number stayed', () => {
    const [lot, day, ...more] = changes(
      { lot: 'A-1', best_before: '2027-01-01', pieces: 4 },
      { lot: 'A-1', best_before: '2028-01-01', pieces: 4 },
    );
    expect(lot).toMatchObject({ name: 'lot', before: undefined, after: 'listing.lot.A-1' });
    expect(day).toMatchObject({ name: 'best_before' });
    expect(more).toEqual([]);
  });

  it('says what began or ended without the side there is not, nothing for nothing, and lists', () => {
    expect(changes(null, { state: 'open' })).toMatchObject([
      { before: undefined, after: 'listing.state.open' },
    ]);
    expect(changes({ state: 'open' }, null)).toMatchObject([
      { before: 'listing.state.open', after: undefined },
    ]);
    expect(changes({ state: null }, { state: 'open' })).toMatchObject([{ before: 'nothing' }]);
    expect(changes(null, { languages: ['fr', 'ru'] })).toMatchObject([
      { after: 'listing.languages.fr, listing.languages.ru' },
    ]);
    expect(changes(null, { languages: null })).toMatchObject([{ after: 'nothing' }]);
    expect(changes(null, { languages: [{ code: 'fr' }] })).toEqual([]);
  });
});
