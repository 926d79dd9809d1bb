import type { ListingResponse, Offer } from '@caravanserai/contracts/listings';
import { structuredData } from './structured-data';

const text = (value: string) => ({ value, lang: 'en', dir: 'ltr' as const });
const offer: Offer = {
  listing_id: 'listing_1',
  variant_id: 'variant_1',
  route: 'direct_mail',
  place: { code: 'RW-KGL', kind: 'origin', country: 'RW' },
  deliverable: true,
  undeliverable_reasons: [],
  notices: [],
  price: { amount: 1250, currency: 'KWD' },
  basis: 'before_import_charges',
  net: null,
  unit_price: null,
  reduced_from: null,
  estimate: null,
  indicative: null,
  arrives: null,
  leaves: null,
  importer: 'shopper',
  returns: null,
  stock: 'low',
  available: 3,
  lot: null,
};
const listing: ListingResponse = {
  goods_id: 'goods_1',
  slug: 'coffee',
  slugs: {},
  title: text('Coffee'),
  subtitle: text(''),
  description: text('Red bourbon.'),
  usage: text(''),
  ingredients: text(''),
  source_locale: 'rw',
  category: 'coffee',
  shown_at: null,
  pictures: ['http://backend:9000/pictures/coffee.svg'],
  picture_alts: [null],
  pavilion: { handle: 'rwanda', iso2: 'RW', name: 'Rwanda', title: text('') },
  merchant: { handle: 'm', name: 'Kivu', about: text(''), place: text(''), source_locale: 'rw', listings: 1 },
  base: null,
  label: {
    hs6: '090121',
    origin: 'RW',
    unit: '136',
    net_grams: 250,
    net_millilitres: null,
    pieces: 1,
    shelf_life_days: 540,
    storage: 'dry',
    allergens: [],
    warnings: [],
  },
  offers: [offer],
  related: [],
  working: null,
  ship_to: 'KW',
  charged_currency: 'KWD',
  locale: 'en',
};
const page = {
  origin: 'https://shop.example',
  path: '/en/goods/coffee',
  crumbs: [{ name: 'Pavilions', to: '/en/pavilions' }],
};

describe('structured data of a listing', () => {
  it('has the charged price with all digits of its currency, and pictures of this origin', () => {
    expect(structuredData(listing, page)[0]).toMatchObject({
      '@type': 'Product',
      image: ['https://shop.example/pictures/coffee.svg'],
      offers: {
        price: '1.250',
        priceCurrency: 'KWD',
        availability: 'https://schema.org/InStock',
        areaServed: 'KW',
      },
    });
  });

  it('offers nothing where nothing can be delivered', () => {
    const nothing = { ...listing, offers: [{ ...offer, deliverable: false, price: null }] };
    expect(structuredData(nothing, page)[0]).toMatchObject({ offers: undefined });
  });

  it('ends the way at the page itself', () => {
    expect(structuredData(listing, page)[1]).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://shop.example/en/pavilions' },
        { position: 2, name: 'Coffee', item: 'https://shop.example/en/goods/coffee' },
      ],
    });
  });
});
