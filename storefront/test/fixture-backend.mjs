// A stand-in for the backend while pages are built: the seed in the shapes of the public API.
// Rates, days and what ships where are rough; only the shapes are the API's. node test/fixture-backend.mjs 18101
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { destinationList, findMerchant, findPavilion, findPavilions } from './fixture/answers.mjs';
import { findListing } from './fixture/listing.mjs';
import { findListings } from './fixture/listings.mjs';
import { RATES } from './fixture/rates.mjs';
import { picture } from './fixture/pictures.mjs';
import { suggest } from './fixture/suggest.mjs';

export const FIXTURE_KEY = 'pk_fixture';

const routes = [
  [/^\/store\/destinations$/, (_m, query) => destinationList(query)],
  [
    /^\/store\/exchange-rates$/,
    () => ({ base: 'CNY', date: '2026-11-20', source: 'fixture', use: 'display', rates: RATES }),
  ],
  [/^\/store\/pavilions$/, (_m, query) => findPavilions(query)],
  [/^\/store\/pavilions\/([\w-]+)$/, ([, handle], query) => findPavilion(handle, query)],
  [/^\/store\/pavilions\/([\w-]+)\/featured$/, (_m, query) => ({ ...findListings(query), cards: [] })],
  [/^\/store\/merchants\/([\w-]+)$/, ([, handle], query) => findMerchant(handle, query)],
  [/^\/store\/listings$/, (_m, query) => findListings(query)],
  [/^\/store\/listings\/suggest$/, (_m, query) => suggest(query)],
  [/^\/store\/listings\/([\w-]+)$/, ([, slug], query) => findListing(slug, query)],
];

/** Starts the stand-in; resolves to its HTTP server. */
export function startFixtureBackend(port) {
  const server = createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://fixture');
    const drawn = /^\/pictures\/([\w-]+)\.svg$/.exec(url.pathname);
    if (drawn) return send(res, 200, 'image/svg+xml', picture(drawn[1]));
    if (req.headers['x-publishable-api-key'] !== FIXTURE_KEY) return json(res, 401, { type: 'unauthorized' });
    for (const [pattern, answer] of routes) {
      const match = pattern.exec(url.pathname);
      const body = match && answer(match, url.searchParams);
      if (body) return json(res, 200, body);
    }
    return json(res, 404, { type: 'not_found', message: 'Not found' });
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

const json = (res, status, body) => send(res, status, 'application/json', JSON.stringify(body));

function send(res, status, type, body) {
  res.writeHead(status, { 'content-type': type });
  res.end(body);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await startFixtureBackend(Number(process.argv[2] ?? 18101));
}
