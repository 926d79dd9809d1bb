import type { DeskNamespace } from '../desk/namespaces';

/** Every file of the shop's messages. A route names those it needs in its `handle`; `common` is always there. */
export const MESSAGE_FILES = [
  'common',
  'errors',
  'home',
  'pavilions',
  'pavilion',
  'merchant',
  'about',
  'how',
  'terms',
  'privacy',
  'demo',
  'imports',
  'cart',
  'receipt',
  'kept',
  'checkout',
  'payment',
  'order',
  'returns',
  'account',
  'catalogue',
  'listing',
] as const;

/** `codes` (always there) and `labels` hold the words for codes and come from the locales package. */
export type Namespace = (typeof MESSAGE_FILES)[number] | DeskNamespace | 'codes' | 'labels';

/** What a route module exports as `handle`. */
export interface RouteHandle {
  readonly namespaces: readonly Namespace[];
}

/** The namespaces of matched routes, each once, `common` and `codes` first. */
export function namespacesOf(handles: readonly unknown[]): Namespace[] {
  const named = handles.flatMap((handle) => (isRouteHandle(handle) ? handle.namespaces : []));
  return [...new Set<Namespace>(['common', 'codes', ...named])];
}

function isRouteHandle(handle: unknown): handle is RouteHandle {
  return typeof handle === 'object' && handle !== null && 'namespaces' in handle;
}
