import { settings } from '../../data/settings.server';

/** What crawlers should leave alone: what is one shopper's, and the desks. */
const CLOSED = [
  '/api/',
  '/*/cart',
  '/*/checkout',
  '/*/orders/',
  '/*/desk',
  '/*/merchant$',
  '/*/merchant/',
  '/*/operator',
];

/** `GET /robots.txt` (RFC 9309). The sitemap's address is absolute, so it is made of the shop's own origin. */
export function loader(): Response {
  const lines = [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${settings.publicUrl}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
