import { breadcrumbList, itemList, organization } from './schemas';

const ORIGIN = 'https://shop.example';

describe('what search engines are told', () => {
  it('is the way to a page, in its order, with whole addresses', () => {
    const trail = [
      { name: 'Pavilions', to: '/en/pavilions' },
      { name: 'Rwanda', to: '/en/pavilions/rwanda' },
    ];
    expect(breadcrumbList(trail, ORIGIN)).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Pavilions', item: 'https://shop.example/en/pavilions' },
        { position: 2, name: 'Rwanda', item: 'https://shop.example/en/pavilions/rwanda' },
      ],
    });
  });

  it('is what a page lists, each with the address of its own page', () => {
    expect(itemList([{ name: '绿茶', path: '/zh-CN/goods/绿茶' }], ORIGIN)).toMatchObject({
      '@type': 'ItemList',
      numberOfItems: 1,
      itemListElement: [{ '@type': 'ListItem', position: 1, url: 'https://shop.example/zh-CN/goods/绿茶' }],
    });
  });

  it('is who somebody is, without what nobody said', () => {
    expect(organization({ name: 'Caravanserai', path: '/en', logo: '/icon-512.png' }, ORIGIN)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Caravanserai',
      url: 'https://shop.example/en',
      logo: 'https://shop.example/icon-512.png',
    });
    expect(organization({ name: 'Kivu', path: '/en/merchants/kivu', country: 'RW' }, ORIGIN)).toMatchObject({
      address: { '@type': 'PostalAddress', addressCountry: 'RW' },
    });
  });
});
