const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses forms and calls that another site sends in a shopper's name. Browsers say where a request comes from in
 * `Origin`, and in `Sec-Fetch-Site` where they leave that out; clients that aren't browsers send neither.
 */
export function ownFormsOnly({ publicUrl }) {
  return (req, res, next) => {
    if (READS.has(req.method) || isOwn(req, publicUrl)) return next();
    return res.status(403).type('txt').send('This request came from another site.');
  };
}

function isOwn(req, publicUrl) {
  const origin = req.get('origin');
  if (origin === undefined) return req.get('sec-fetch-site') !== 'cross-site';
  if (origin === publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === req.get('host');
}
