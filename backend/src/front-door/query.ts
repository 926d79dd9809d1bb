/** One `key=value` of an address, decoded; `root` is the parameter that `key` would fill in Medusa's parser. */
export interface QueryPair {
  key: string;
  root: string;
  value: string;
}

/** The part of an address after its first question mark, which is what Medusa parses. */
export function queryString(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start + 1);
}

/**
 * The parameters of an address in their order. Bracket forms (`limit[]`, `limit[a]`, `[limit]`) name the same
 * parameter as the plain word, because Medusa's parser makes arrays and objects of them.
 */
export function readQuery(url: string): QueryPair[] {
  return [...new URLSearchParams(queryString(url))].map(([key, value]) => ({
    key,
    root: rootOf(key),
    value,
  }));
}

function rootOf(key: string): string {
  return key.replace(/^\[+/, '').split(/[[\]]/, 1)[0] ?? '';
}

/**
 * The value of a parameter that may be given only once.
 * @returns undefined when absent, null when it is given twice or as an array or object
 */
export function singleValue(pairs: readonly QueryPair[], name: string): string | null | undefined {
  const given = pairs.filter(({ root }) => root === name);
  const [first] = given;
  if (!first) return undefined;
  return given.length === 1 && first.key === name ? first.value : null;
}

/** The address with the plain parameter `name` set to `value`; everything else stays byte for byte. */
export function withParameter(url: string, name: string, value: string): string {
  const query = queryString(url);
  if (!query) return url;
  const parts = query
    .split('&')
    .map((part) => (new URLSearchParams(part).has(name) ? `${name}=${encodeURIComponent(value)}` : part));
  return `${url.slice(0, url.length - query.length)}${parts.join('&')}`;
}
