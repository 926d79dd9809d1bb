/** Characters of a body: browsers let requests of 64 kB in all outlive their page, and refuse what goes beyond. */
const SMALL = 4_000;

type Fetch = typeof fetch;

/**
 * What somebody changed is sent to its end, even if they leave the page the moment after: small writes to the shop
 * itself outlive it. The router and the desks send theirs by `fetch`, so this is said there once.
 * @param origin the shop's own
 */
export function outliving(send: Fetch, origin: string): Fetch {
  return (input, init) => {
    if (!init || input instanceof Request || 'keepalive' in init) return send(input, init);
    const own = new URL(input, origin).origin === origin;
    const writes = !['GET', 'HEAD'].includes(init.method?.toUpperCase() ?? 'GET');
    return send(input, own && writes && isSmall(init.body) ? { ...init, keepalive: true } : init);
  };
}

function isSmall(body: BodyInit | null | undefined): boolean {
  if (body === null || body === undefined) return true;
  if (typeof body === 'string' || body instanceof URLSearchParams) return body.toString().length < SMALL;
  if (!(body instanceof FormData)) return false;
  const parts = [...body].flat();
  return parts.every((part) => typeof part === 'string') && parts.join('').length < SMALL;
}
