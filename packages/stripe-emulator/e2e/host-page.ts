import { createServer, type Server } from 'node:http';

/**
 * A shop's page in miniature, with the strict content security policy of a real one: scripts and frames of its
 * own origin and the emulator's, nothing inline.
 */
export async function startHostPage(
  emulator: string,
  publishableKey: string,
): Promise<{ url: string; server: Server }> {
  const csp = [
    "default-src 'none'",
    `script-src 'self' ${emulator}`,
    `frame-src ${emulator}`,
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host.test');
    if (url.pathname === '/host.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script(publishableKey));
      return;
    }
    if (url.pathname === '/probe.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(probe(emulator));
      return;
    }
    const lang = url.searchParams.get('locale') ?? 'en';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': csp });
    response.end(page(emulator, lang, url.pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://localhost:${String(port)}`, server };
}

function page(emulator: string, lang: string, path: string): string {
  const isBack = path !== '/';
  const form = isBack
    ? ''
    : '<form><div id="place"></div><p role="alert" id="message"></p><button id="pay">Pay</button></form>';
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Shop</title>
<script src="${emulator}/stripe.js" defer></script><script src="${path === '/probe' ? '/probe.js' : '/host.js'}" defer></script></head>
<body><main><h1>${isBack ? 'Back' : 'Checkout'}</h1>${form}<output id="outcome"></output><output id="events"></output></main></body></html>`;
}

function script(key: string): string {
  return `
const query = new URLSearchParams(location.search);
const stripe = Stripe(${JSON.stringify(key)}, { locale: query.get('locale') ?? 'en' });
const outcome = (value) => { document.getElementById('outcome').textContent = JSON.stringify(value); };
const event = (name, data) => { document.getElementById('events').textContent += name + ' ' + JSON.stringify(data) + '\\n'; };
if (location.pathname === '/back') {
  stripe.retrievePaymentIntent(query.get('payment_intent_client_secret')).then(({ paymentIntent, error }) =>
    outcome({ status: paymentIntent?.status, error: error?.message, redirect: query.get('redirect_status') }));
} else {
  const theme = query.get('theme');
  const secret = query.get('secret');
  const isDeferred = query.get('deferred') === 'true';
  const appearance = theme ? { theme } : undefined;
  const elements = stripe.elements(
    isDeferred ? { mode: 'payment', amount: 8800, currency: 'cny', appearance } : { clientSecret: secret, appearance });
  const order = query.get('order');
  const element = elements.create('payment', order ? { paymentMethodOrder: order.split(',') } : {});
  for (const name of ['ready', 'change', 'loaderror']) element.on(name, (data) => event(name, data));
  element.mount('#place');
  document.querySelector('form').addEventListener('submit', async (submitted) => {
    submitted.preventDefault();
    const message = document.getElementById('message');
    message.textContent = '';
    const checked = await elements.submit();
    if (checked.error) { message.textContent = checked.error.message; return; }
    const result = await stripe.confirmPayment({
      elements,
      clientSecret: isDeferred ? secret : undefined,
      confirmParams: { return_url: location.origin + '/back?locale=' + (query.get('locale') ?? 'en'), payment_method_data: { billing_details: { name: 'A Shopper' } } },
      redirect: query.get('redirect') ?? 'always',
    });
    if (result.error) message.textContent = result.error.message;
    outcome({ status: result.paymentIntent?.status, code: result.error?.code });
  });
}
`;
}

/** Frames the form as if for another page and tells whether it answers. */
function probe(emulator: string): string {
  return `
const frame = document.createElement('iframe');
frame.src = ${JSON.stringify(emulator)} + '/elements?host=' + encodeURIComponent(new URLSearchParams(location.search).get('for'));
document.body.append(frame);
const done = (value) => { document.getElementById('outcome').textContent ||= JSON.stringify(value); };
window.addEventListener('message', ({ data }) => done(data.kind));
frame.addEventListener('load', () => {
  frame.contentWindow.postMessage({ source: 'caravanserai-stripe-emulator', kind: 'call', id: 1, name: 'submit' }, '*');
  setTimeout(() => done('silence'), 1500);
});
`;
}
