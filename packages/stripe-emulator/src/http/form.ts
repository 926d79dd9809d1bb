import { badRequest } from './fault';

export type FormValue = string | FormValue[] | Form;
export interface Form {
  [name: string]: FormValue;
}

const MAX_DEPTH = 8;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a form-encoded body or query as Stripe does: `a[b]=1` is an object, `a[]=1` and `a[0]=1` are lists.
 * @throws StripeFault for names that are nested too deep, malformed, or used both as a text and as an object.
 */
export function parseForm(encoded: string): Form {
  const root: Form = {};
  for (const [name, value] of new URLSearchParams(encoded)) assign(root, splitName(name), value, name);
  return asLists(root) as Form;
}

function splitName(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  const parts = match ? [match[1] ?? '', ...[...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map(inner)] : [];
  const usable = parts.length > 0 && parts.length <= MAX_DEPTH && !parts.some((part) => FORBIDDEN.has(part));
  if (!usable)
    throw badRequest(`Invalid parameter name: ${name}`, { code: 'parameter_unknown', param: name });
  return parts;
}

const inner = (match: RegExpMatchArray): string => match[1] ?? '';

function assign(root: Form, path: string[], value: string, name: string): void {
  let place = root;
  path.forEach((part, depth) => {
    const key = part === '' ? String(Object.keys(place).length) : part;
    if (depth === path.length - 1) {
      place[key] = value;
      return;
    }
    const next = (place[key] ??= {});
    if (typeof next === 'string') throw badRequest(`Invalid parameter: ${name}`, { param: name });
    place = next as Form;
  });
}

/** An object whose keys are 0, 1, 2 … is a list. */
function asLists(value: FormValue): FormValue {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inside]) => [key, asLists(inside)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, inside]) => inside) : Object.fromEntries(entries);
}
