import type { Card } from '@caravanserai/contracts/card';

const text = (value: string) => ({ value, lang: 'en', dir: 'ltr' as const });

/** A card for tests: coffee from a bonded warehouse, deliverable and in stock, but for what is given. */
export function fixtureCard(given: Partial<Card> = {}): Card {
  return {
    listing_id: 'list_1',
    goods_id: 'coffee',
    slug: 'coffee',
    title: text('Coffee 250 g'),
    pavilion: { handle: 'rwanda', iso2: 'RW', name: 'Rwanda' },
    merchant: { handle: 'kivu', name: 'Kivu' },
    category: 'coffee',
    shown_at: null,
    route: 'bonded',
    place: { code: 'SH-WGQ', kind: 'bonded', country: 'CN' },
    picture: '/pictures/coffee.svg',
    deliverable: true,
    undeliverable_reasons: [],
    price: { amount: 8600, currency: 'CNY' },
    basis: 'before_import_charges',
    net: null,
    unit_price: null,
    reduced_from: null,
    indicative: { amount: 1048, currency: 'EUR', rate_date: '2026-11-20' },
    arrives: { from: '2026-11-23', to: '2026-11-25' },
    stock: 'in_stock',
    also: [],
    ...given,
  };
}
