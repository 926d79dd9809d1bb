import { createHash, randomBytes } from 'node:crypto';
import { chooseEncoding, compress } from './encoding.mjs';
import { nonceToHashes } from './inline-scripts.mjs';
import { contentSecurityPolicy } from './security.mjs';

const KEPT_HEADERS = ['content-type', 'content-language', 'location', 'x-robots-tag', 'link', 'retry-after'];

/**
 * Renders a shared page and finishes it for sending: without nonce, with its own policy and a strong ETag.
 * @param {(request: Request, context: object) => Promise<Response>} handle
 * @param {{ url: string, cookies: string, shopperAddress: string }} asked
 * @param {SharedPage | undefined} previous an outdated page; kept when nothing changed, with its compressed forms
 */
export async function renderSharedPage(handle, { url, cookies, shopperAddress }, previous) {
  const nonce = randomBytes(16).toString('base64');
  const request = new Request(url, { headers: cookies ? { cookie: cookies } : {} });
  const response = await handle(request, { nonce, shopperAddress });
  const { html, hashes } = nonceToHashes(await response.text(), nonce);
  const page = new SharedPage(response, html, hashes);
  return previous && previous.sameAs(page) ? previous : page;
}

export class SharedPage {
  #encoded = new Map();

  constructor(response, html, hashes) {
    this.status = response.status;
    this.body = Buffer.from(html);
    this.size = this.body.length;
    /** The shopper it was made for has asked too often; others have not. */
    this.refused = response.status === 429;
    this.cacheable = response.status === 200 && !response.headers.has('set-cookie');
    this.csp = contentSecurityPolicy(hashes);
    this.hash = createHash('sha256').update(this.body).digest('base64url').slice(0, 22);
    this.headers = KEPT_HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
  }

  sameAs(other) {
    return this.hash === other.hash && this.status === other.status;
  }

  /** Sends the page, or 304 when the browser has it. */
  async send(req, res) {
    const encoding = chooseEncoding(req.get('accept-encoding'), ['br', 'gzip']);
    const etag = `"${this.hash}${encoding ? `-${encoding}` : ''}"`;
    res.status(this.status);
    for (const [name, value] of this.headers) res.set(name, value);
    res.set('Content-Security-Policy', this.csp);
    res.set('Cache-Control', 'no-cache');
    res.set('Vary', 'Accept-Encoding, Cookie');
    if (this.status === 200) res.set('ETag', etag);
    if (this.status === 200 && matches(req.get('if-none-match'), etag)) return res.status(304).end();
    if (encoding) res.set('Content-Encoding', encoding);
    const body = encoding ? await this.#as(encoding) : this.body;
    res.set('Content-Length', String(body.length));
    return req.method === 'HEAD' ? res.end() : res.end(body);
  }

  #as(encoding) {
    let running = this.#encoded.get(encoding);
    if (!running) {
      running = compress(this.body, encoding);
      this.#encoded.set(encoding, running);
    }
    return running;
  }
}

const matches = (header, etag) =>
  (header ?? '').split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag);
