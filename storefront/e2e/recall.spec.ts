import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import type { Locale } from '@caravanserai/locales/registry';
import { everyCard, readListings } from './support/api';
import { handlesByTitle, readRecall } from './support/recall';
import { expect, test } from './support/test';

test('what people type finds the goods they mean among those of every pavilion, 95 of 100 times in the first ten', async () => {
  test.setTimeout(120_000);
  const handles = handlesByTitle();
  const cards = await everyCard({ locale: 'en', ship_to: 'CN', include_undeliverable: 'true' });
  const goods = new Map(
    cards.map(({ goods_id, title }) => [goods_id, handles.get(title.value) ?? title.value]),
  );
  expect(cards.length).toBeGreaterThan(150);

  const asked = readRecall();
  const misses: string[] = [];
  for (const { kind, locale, query, goods: wanted } of asked) {
    const ship_to = shopDefaults(locale as Locale).country;
    const found = await readListings({
      ...{ locale, ship_to, q: query, limit: '10', include_undeliverable: 'true' },
    });
    const first = found.cards.map(({ goods_id }) => goods.get(goods_id));
    const missing = wanted.filter((handle) => !first.includes(handle));
    if (missing.length > 0)
      misses.push(
        `${kind}, ${locale}: “${query}” misses ${missing.join(', ')}; first are ${first.join(', ') || 'none'}`,
      );
  }
  if (misses.length > 0)
    console.log(`${misses.length} of ${asked.length} queries miss:\n${misses.join('\n')}`);
  expect(asked.length).toBeGreaterThanOrEqual(300);
  expect(misses.length).toBeLessThanOrEqual(asked.length * 0.05);
});
