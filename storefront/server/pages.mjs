import { randomBytes } from 'node:crypto';
import { createRequestHandler as createExpressHandler } from '@react-router/express';
import { createRequestHandler } from 'react-router';
import { isShared, sharedCookies } from './cache-key.mjs';
import { HtmlCache } from './html-cache.mjs';
import { contentSecurityPolicy, framing, paymentSources } from './security.mjs';
import { renderSharedPage } from './shared-page.mjs';
import { isDesk, shopBuild } from './shop-build.mjs';

const FRESH_MS = 1000;
const CACHE_BYTES = 64 * 1024 * 1024;

/** Shared pages come from the cache with hashes; everything else is rendered for one shopper with a nonce. */
export function pages(build, { publicUrl, emulatorUrl }) {
  const cache = new HtmlCache({ freshMs: FRESH_MS, maxBytes: CACHE_BYTES });
  const shop = shopBuild(build);
  const handle = createRequestHandler(shop, 'production');
  const [forShop, forDesks] = [direct(shop), direct(build)];
  return async (req, res, next) => {
    try {
      const url = new URL(req.originalUrl, publicUrl);
      if (!isShared(req.method, url.pathname, url.search)) {
        const nonce = randomBytes(16).toString('base64');
        const payment = paymentSources(url.pathname, emulatorUrl);
        const policy = contentSecurityPolicy([`'nonce-${nonce}'`], payment, framing(url.pathname));
        const tree = isDesk(url.pathname) ? forDesks : forShop;
        return await personal(tree, { nonce, policy }, req, res, next);
      }
      const cookies = sharedCookies(req.get('cookie'));
      const asked = {
        url: `${publicUrl}${url.pathname}${url.search}`,
        cookies,
        shopperAddress: req.ip ?? '',
      };
      const page = await cache.get(`${url.pathname}${url.search}\n${cookies}`, (previous) =>
        renderSharedPage(handle, asked, previous),
      );
      await page.send(req, res);
    } catch (error) {
      next(error);
    }
  };
}

/** Renders a page for one shopper, or for one member of a desk. */
const direct = (build) =>
  createExpressHandler({
    build,
    mode: 'production',
    getLoadContext: (req, res) => ({ nonce: res.locals.nonce, shopperAddress: req.ip ?? '' }),
  });

async function personal(tree, { nonce, policy }, req, res, next) {
  res.locals.nonce = nonce;
  res.set('Content-Security-Policy', policy);
  await tree(req, res, next);
}
