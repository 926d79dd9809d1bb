import type { Api } from './api';

const known = new Map<string, Promise<string>>();

/**
 * An id that never changes, asked for once of each backend, though many carts want it.
 * @param what names the id among all that are asked for
 */
export function once(api: Api, what: string, ask: () => Promise<string>): Promise<string> {
  const key = `${api.url} ${what}`;
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
}
