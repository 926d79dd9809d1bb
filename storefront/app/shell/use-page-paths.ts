import { useLocation, useMatches } from 'react-router';
import { pathWithoutLocale, samePathInAll, type LocalePaths } from './paths';

/**
 * The page's address in every language. A loader that knows better (slugs differ per language) returns `paths`;
 * otherwise only the language part changes.
 */
export function usePagePaths(): LocalePaths {
  const { pathname } = useLocation();
  const own = useMatches()
    .map(({ loaderData }) => loaderData)
    .findLast(hasPaths);
  return own?.paths ?? samePathInAll(pathWithoutLocale(pathname));
}

function hasPaths(data: unknown): data is { paths: LocalePaths } {
  return typeof data === 'object' && data !== null && 'paths' in data;
}
