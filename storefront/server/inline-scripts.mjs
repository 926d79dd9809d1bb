import { createHash } from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * Turns a page rendered with a nonce into one that can be shown to anybody: the nonce is taken out, and the
 * inline scripts that carried it are named by hash. A script without the nonce did not come from us and stays
 * forbidden.
 * @param {string} html
 * @param {string} nonce
 * @returns {{ html: string, hashes: string[] }} hashes as CSP sources, without repetition
 */
export function nonceToHashes(html, nonce) {
  const mark = ` nonce="${nonce}"`;
  const hashes = new Set();
  for (const [, attributes, body] of html.matchAll(SCRIPT)) {
    if (!attributes.includes(mark) || /\ssrc=/.test(attributes) || body === '') continue;
    hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  }
  return { html: html.replaceAll(mark, ''), hashes: [...hashes] };
}
