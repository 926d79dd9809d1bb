import type { World } from '../world';
import type { Form } from './form';

/** A request to the API, understood so far that a route can answer it. */
export interface Call {
  world: World;
  params: Form;
  /** The variable parts of the path. */
  path: (name: string) => string;
  /** With the publishable key, from a browser: only what its client secret opens. */
  publishable: boolean;
}

export interface Route {
  method: 'DELETE' | 'GET' | 'POST';
  /** `/v1/payment_intents/:id` */
  path: string;
  /** Also answers browsers. */
  publishable?: boolean;
  handle: (call: Call) => object;
}

/** The route of a request and the variable parts of its path. */
export function findRoute<Known extends { method: string; path: string }>(
  routes: readonly Known[],
  method: string,
  path: string,
): { route: Known; values: Readonly<Record<string, string>> } | undefined {
  for (const route of routes) {
    const values = route.method === method ? matchPath(route.path, path) : undefined;
    if (values) return { route, values };
  }
  return undefined;
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) values[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return values;
}
