import { isDesk, shopBuild, shopManifestUrl } from '../../server/shop-build.mjs';

const routes = {
  root: { id: 'root' },
  shell: { id: 'shell', parentId: 'root', path: ':locale' },
  merchants: { id: 'merchants', parentId: 'shell', path: 'merchants/:handle' },
  frame: { id: 'frame', parentId: 'root', path: ':locale/merchant' },
  pages: { id: 'pages', parentId: 'frame' },
  team: { id: 'team', parentId: 'pages', path: 'team' },
  apply: { id: 'apply', parentId: 'root', path: ':locale/merchant/apply' },
  api: { id: 'api', parentId: 'root', path: 'api/desk/operator/*' },
};

it('leaves the shop without a trace of the desks', () => {
  const build = { routes, assets: { url: '/assets/manifest-1a2b.js', routes } };
  const shop = shopBuild(build as never);
  const wanted = ['root', 'shell', 'merchants'];
  expect(Object.keys(shop.routes)).toEqual(wanted);
  expect(Object.keys(shop.assets.routes)).toEqual(wanted);
  expect(shop.assets.url).toBe('/assets/manifest-shop-1a2b.js');
  expect(Object.keys(build.routes)).toHaveLength(8);
});

it('changes nothing but the file’s name', () => {
  expect(shopManifestUrl('/manifest-x/assets/manifest-1.js')).toBe('/manifest-x/assets/manifest-shop-1.js');
});

it.each([
  '/en/merchant',
  '/ar/merchant.data',
  '/zh-CN/operator/team.data',
  '/fr/desk/sign-in',
  '/api/desk/merchant/team',
])('%s belongs to the desks', (path) => expect(isDesk(path)).toBe(true));

it.each([
  '/en',
  '/en/merchants/rishtan-blue',
  '/en/merchantry',
  '/api/cart-count',
  '/merchant',
  '/en/goods/desk',
])('%s belongs to the shop', (path) => expect(isDesk(path)).toBe(false));
