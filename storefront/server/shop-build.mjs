/**
 * The desks' share of one build: whole trees of routes that no shopper ever needs. The shop's pages get a route table
 * without them, so that the desks cost a shopper not one byte; a page of the desks gets the whole.
 * @typedef {import('react-router').ServerBuild} ServerBuild
 */
const DESK_TREE = /^((:locale|api)\/)?(merchant|operator|desk)(\/|$)/;
const DESK_ADDRESS = /^\/[^/]+\/(merchant|operator|desk)(\/|\.data$|$)/;

/** True for addresses of the desks, their data and their API. @param {string} path */
export const isDesk = (path) => DESK_ADDRESS.test(path);

/**
 * The routes that don't belong to the desks, by id.
 * @template {{ id: string, path?: string, parentId?: string }} Route
 * @param {Readonly<Record<string, Route | undefined>>} routes
 * @returns {Record<string, Route>}
 */
export function shopRoutes(routes) {
  const inDesk = (route) =>
    route !== undefined && (DESK_TREE.test(route.path ?? '') || inDesk(routes[route.parentId ?? '']));
  return Object.fromEntries(Object.entries(routes).filter(([, route]) => !inDesk(route)));
}

/** Where the shop's route table is served: beside the whole one, under the same hash. @param {string} url */
export const shopManifestUrl = (url) => url.replace(/manifest-(?=[^/]*$)/, 'manifest-shop-');

/** The shop alone. @param {ServerBuild} build @returns {ServerBuild} */
export function shopBuild(build) {
  const { assets } = build;
  return {
    ...build,
    routes: shopRoutes(build.routes),
    assets: { ...assets, url: shopManifestUrl(assets.url), routes: shopRoutes(assets.routes) },
  };
}
