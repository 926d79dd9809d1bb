import { ask } from './backends.mjs';

/** @typedef {import('./backends.mjs').Backend} Backend */

/**
 * Sends a body and answers what came back. @throws Error for anything but success
 * @param {Backend} backend @param {string} path @param {object} [body] none: the method is DELETE
 */
export async function send(backend, path, body) {
  const response = await fetch(`${backend.url}${path}`, {
    method: body ? 'POST' : 'DELETE',
    headers: { ...backend.headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** An empty cart that goes to a country. @param {Backend} backend @param {string} country ISO alpha-2, lower case @returns {Promise<string>} its id */
export async function newCart(backend, country) {
  const { regions } = JSON.parse((await ask(backend, '/store/regions?limit=100')).text);
  const region = regions.find((/** @type {{ countries: { iso_2: string }[] }} */ { countries }) =>
    countries.some(({ iso_2 }) => iso_2 === country),
  );
  const { cart } = await send(backend, '/store/carts', {
    region_id: region.id,
    locale: 'en',
    shipping_address: { country_code: country },
  });
  return cart.id;
}
