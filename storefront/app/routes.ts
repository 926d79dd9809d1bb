import { index, layout, route, type RouteConfig } from '@react-router/dev/routes';
import { deskRoutes } from './desk/routes-desk';
import { merchantRoutes } from './desk/routes-merchant';
import { operatorRoutes } from './desk/routes-operator';

/**
 * Every address of the shop. Pages stand inside `shell/page-errors.tsx`, so that an error keeps header and foot.
 * Addresses under `/api` are for client code and answer JSON.
 */
export default [
  index('features/preferences/language-door.tsx'),
  route('robots.txt', 'features/sitemap/robots.ts'),
  route('sitemap.xml', 'features/sitemap/map-index.ts'),
  route('api/cart-count', 'api/cart-count.ts'),
  route('api/suggest', 'api/suggest.ts'),
  ...deskRoutes,
  ...merchantRoutes,
  ...operatorRoutes,
  route('landscapes/:file', 'features/listing/landscape.ts'),
  route(':locale', 'shell/shell.tsx', [
    layout('shell/page-errors.tsx', [
      index('features/home/page.tsx'),
      route('pavilions', 'features/pavilions/directory.tsx'),
      route('pavilions/:handle', 'features/pavilions/pavilion.tsx'),
      // What a desk previews, within the shop's own frame.
      route('operator/page/shown', 'features/pavilions/preview.tsx'),
      route('merchants/:handle', 'features/merchants/merchant.tsx'),
      route('goods', 'features/catalogue/goods-page.tsx'),
      route('goods/:slug', 'features/listing/page.tsx'),
      route('categories/:category', 'features/catalogue/category-page.tsx'),
      route('search', 'features/catalogue/search-page.tsx'),
      route('contact-sheet', 'features/catalogue/contact-sheet.tsx'),
      route('about-the-data', 'features/about/page.tsx'),
      route('how-it-works', 'features/reading/how-page.tsx'),
      route('terms', 'features/reading/terms-page.tsx'),
      route('privacy', 'features/reading/privacy-page.tsx'),
      route('offline', 'shell/offline.tsx'),
      route('import', 'features/import/list-page.tsx'),
      route('import/:country', 'features/import/page.tsx'),
      route('demo', 'features/demo/page.tsx'),
      route('cart', 'features/cart/page.tsx'),
      route('checkout', 'features/checkout/page.tsx'),
      route('checkout/return', 'features/checkout/payment/return-page.tsx'),
      route('orders/:secret', 'features/order/page.tsx'),
      route('orders/:secret/receipt', 'features/order/receipt-page.tsx'),
      route('orders/:secret/returns/:consignment/:wish', 'features/order/returns/page.tsx'),
      route('account', 'features/account/home.tsx'),
      route('account/sign-in', 'features/account/sign-in.tsx'),
      route('account/register', 'features/account/register.tsx'),
      route('account/reset', 'features/account/reset.tsx'),
      route('account/confirm', 'features/account/confirm.tsx'),
      route('account/orders', 'features/account/orders.tsx'),
      route('account/addresses', 'features/account/addresses.tsx'),
      route('account/data', 'features/account/data-page.tsx'),
      route('account/gone', 'features/account/gone.tsx'),
      route('*', 'shell/not-found.tsx'),
    ]),
    route('manifest.webmanifest', 'shell/web-manifest.ts'),
    route('sitemap.xml', 'features/sitemap/map.ts'),
    route('qr.svg', 'features/share/qr.ts'),
    route('account/sign-out', 'features/account/sign-out.ts'),
    route('account/export', 'features/account/export.ts'),
    route('checkout/pay', 'features/checkout/payment/pay.ts'),
    route('checkout/place', 'features/checkout/payment/place.ts'),
    route('cart/lines', 'features/cart/lines.ts'),
    route('cart/kept', 'features/kept/action.ts'),
    route('cart/voucher', 'features/cart/voucher.ts'),
    route('cart/delivery', 'features/cart/delivery.ts'),
    route('cart/split', 'features/cart/split.ts'),
    route('cart/agree', 'features/cart/agree.ts'),
    route('preferences', 'features/preferences/action.ts'),
  ]),
  route('*', 'shell/no-language.tsx'),
] satisfies RouteConfig;
