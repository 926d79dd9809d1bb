import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { findGoods } from './support/api';
import { fillCart } from './support/cart';
import { differences, keepLayouts, keptLayouts, measure, type Layout } from './support/layout';
import { expect, test } from './support/test';

/** The six main pages, and the parts whose place makes each of them. */
const PARTS = {
  home: ['.yard .court', '.board ul', '.door', '.dir', '.featured .grid > *'],
  pavilion: ['.banner', '.wallpanel > *', '.bases .two > *', '.goods .filters', '.rows'],
  listing: ['.stage', '.buy', '.section > .two > *'],
  list: ['.filters', '.results-head', '.grid > *'],
  cart: ['.shipto', '.cons', '.pay > *'],
  checkout: ['.cons', '.pay > *', '#payment'],
} as const;

const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
/** Hundredths of the window: rounding of grids is less, a part out of its place more. */
const TOLERANCE = 0.7;
/** Set to keep what is measured in English, after it was looked at. */
const KEEP = process.env['KEEP_LAYOUT'] === '1';

for (const locale of ['en', 'ar'] as const) {
  test(`the six main pages keep their layout in ${locale}`, async ({ page }) => {
    test.slow();
    const { country, currency } = shopDefaults(locale);
    const goods = await findGoods(
      { locale, ship_to: country, currency, pavilion: 'italy' },
      ({ stock }) => stock !== 'sold_out',
    );
    await fillCart(page, locale, country, currency);
    const addresses: Record<keyof typeof PARTS, string> = {
      home: '',
      pavilion: '/pavilions/italy',
      listing: `/goods/${encodeURIComponent(goods.slug)}`,
      list: '/goods',
      cart: '/cart',
      checkout: '/checkout',
    };
    const found: Record<string, Layout> = {};
    for (const [name, parts] of Object.entries(PARTS)) {
      await page.goto(`/${locale}${addresses[name as keyof typeof PARTS]}`);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        found[`${name} ${size.width}`] = await measure(page, parts);
      }
    }
    if (KEEP && locale === 'en') keepLayouts(found);
    // Arabic is the same from the other side.
    const wrong = Object.entries(keptLayouts()).flatMap(([name, kept]) =>
      differences(found[name] ?? {}, kept, TOLERANCE).map((difference) => `${name} ${difference}`),
    );
    expect(wrong).toEqual([]);
    expect(Object.values(found).flatMap(Object.values).flat().length).toBeGreaterThan(50);
  });
}
