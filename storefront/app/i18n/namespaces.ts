/** Every file of messages. A route names those it needs in its `handle`; `common` is always there. */
export const NAMESPACES = [
  'common',
  'errors',
  'home',
  'pavilions',
  'pavilion',
  'merchant',
  'about',
  'demo',
] as const;

export type Namespace = (typeof NAMESPACES)[number];

/** What a route module exports as `handle`. */
export interface RouteHandle {
  readonly namespaces: readonly Namespace[];
}

/** The namespaces of matched routes, each once, `common` first. */
export function namespacesOf(handles: readonly unknown[]): Namespace[] {
  const named = handles.flatMap((handle) => (isRouteHandle(handle) ? handle.namespaces : []));
  return [...new Set<Namespace>(['common', ...named])];
}

function isRouteHandle(handle: unknown): handle is RouteHandle {
  return typeof handle === 'object' && handle !== null && 'namespaces' in handle;
}
