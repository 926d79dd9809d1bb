import path from 'node:path';
import { Failure } from './failure.mjs';
import { readRecord } from './json-file.mjs';
import { dataDirOf } from './paths.mjs';

/**
 * The address of a shop that runs already, for scripts that look at its pages.
 * @param {string} [given] the one that `npm start` runs where none is given
 */
export function shopAddress(given) {
  const { storefront_url: started } = readRecord(path.join(dataDirOf(process.env), 'demo.json'));
  const address = given ?? started;
  if (typeof address === 'string') return address.replace(/\/$/, '');
  throw new Failure({
    what: 'There is no shop to look at.',
    why: 'demo.json, which npm start writes, names none',
    advice: 'Start one with npm start, or give its address.',
  });
}

/**
 * Paths of the goods that a page leads to, in their order: slugs differ in every language.
 * @param {string} address @param {string} page
 * @returns {Promise<string[]>}
 */
export async function goodsOn(address, page) {
  const response = await fetch(address + page);
  const links = [...(await response.text()).matchAll(/href="(\/[\w-]+\/goods\/[^"?#]+)"/g)];
  if (response.ok && links.length > 0) return [...new Set(links.map(([, link = '']) => link))];
  throw new Failure({
    what: `${page} shows no goods.`,
    why: `${address} answered ${response.status}`,
    advice: 'Is it the address of this shop, with its demonstration goods?',
  });
}
