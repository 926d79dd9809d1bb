// Keeps one page per language: the one that says there is no network. Pages of the shop are never kept, so no price,
// stock or day can ever be shown from memory.
const STORE = 'offline';
const LOCALES = ['en', 'zh-CN', 'ru', 'ar', 'fr', 'es'];

const addressOf = (locale) => `/${LOCALES.includes(locale) ? locale : 'en'}/offline`;

addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', (event) => event.waitUntil(keep(addressOf(event.data?.locale))));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(page(request));
  else if (request.destination === 'style') event.respondWith(fetch(request).catch(() => kept(request)));
});

async function keep(address) {
  const answer = await fetch(address);
  if (!answer.ok) return;
  // Without its scripts the page is the same at any address.
  const html = (await answer.text())
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="(?:modulepreload|preload|manifest)"[^>]*>/g, '');
  const store = await caches.open(STORE);
  await store.addAll([...html.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map(([, sheet]) => sheet));
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'",
  };
  await store.put(address, new Response(html, { status: 503, headers }));
}

async function page(request) {
  try {
    return await fetch(request);
  } catch {
    return kept(addressOf(new URL(request.url).pathname.split('/')[1]));
  }
}

const kept = async (request) => (await caches.match(request)) ?? Response.error();
