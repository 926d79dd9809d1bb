import type { Express } from 'express';

/** An address that a running backend answers, as it was registered: `POST /store/carts/:id`. */
export interface RegisteredRoute {
  readonly method: string;
  readonly path: string;
}

interface Layer {
  readonly route?: { readonly path: unknown; readonly methods: Readonly<Record<string, boolean>> };
}

/** Every route of the app, ours and Medusa's, in the order in which they are tried; each once. */
export function registeredRoutes(app: Express): RegisteredRoute[] {
  const { stack } = (app as unknown as { _router: { stack: readonly Layer[] } })._router;
  const found = stack.flatMap(({ route }) =>
    route && typeof route.path === 'string'
      ? Object.keys(route.methods).map((method) => ({
          method: method.toUpperCase(),
          path: String(route.path),
        }))
      : [],
  );
  return [...new Map(found.map((route) => [`${route.method} ${route.path}`, route])).values()];
}
