import fc from 'fast-check';
import { consignment, line } from '../../test/cases';
import { SEED_RULES } from '../../test/seed-rules';
import { landedCost } from '../landed-cost';
import { rulesAt } from './rules-at';

const DESTINATIONS = ['CN', 'FR', 'DE', 'GB', 'US', 'KW', 'KZ', 'JP', 'AU', 'BR', 'CH', 'RS', 'XX'];

test('the rows that can matter come to the same, with the same working', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DESTINATIONS),
      fc.constantFrom('2024-05-05', '2026-06-30', '2026-07-01', '2026-11-22'),
      fc.constantFrom('090121', '442090', '220410', '420221', ''),
      fc.constantFrom('RW', 'IT', 'CN'),
      fc.integer({ min: 1, max: 600_000 }),
      (dest, date, hs6, origin, goods) => {
        const from = origin === dest ? 'UZ' : origin;
        const one = consignment({
          dest,
          date,
          from,
          currency: 'EUR',
          grossGrams: 900,
          lines: [line({ hs6, origin, goods, netGrams: 800, netMillilitres: 750 })],
        });
        const reckon = (rules: typeof SEED_RULES) => {
          try {
            return landedCost(dest === 'CN' ? { ...one, currency: 'CNY' } : one, rules);
          } catch (error) {
            return String(error);
          }
        };
        expect(reckon(rulesAt(SEED_RULES, dest, date))).toEqual(reckon(SEED_RULES));
      },
    ),
  );
});

test('the book of a destination and day is made once', () => {
  const book = rulesAt(SEED_RULES, 'FR', '2026-11-22');
  expect(rulesAt(SEED_RULES, 'FR', '2026-11-22')).toBe(book);
  expect(rulesAt({ ...SEED_RULES }, 'FR', '2026-11-22')).not.toBe(book);
  expect(book.destinations.every(({ dest }) => ['FR', '*'].includes(dest))).toBe(true);
});
