import { index, layout, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** The merchant's desk, `/{locale}/merchant/…`; each area adds the lines of its pages. */
export const merchantRoutes: RouteConfigEntry[] = [
  route('api/merchant/*', 'desk/api.ts', { id: 'merchant-api' }),
  route(':locale/merchant/listings/:id/preview', 'desk/preview/preview-frame.tsx', [
    index('features/listing/page.tsx', { id: 'merchant-preview' }),
  ]),
  route(':locale/merchant', 'desk/frame.tsx', { id: 'merchant-frame' }, [
    layout('desk/page-errors.tsx', { id: 'merchant-pages' }, [
      index('features/desk/today.tsx', { id: 'merchant-today' }),
      route('listings', 'features/desk-write/listings-page.tsx'),
      route('listings/new', 'features/desk-write/new-page.tsx'),
      route('listings/:id', 'features/desk-write/overview-page.tsx'),
      route('listings/:id/texts', 'features/desk-write/texts-page.tsx'),
      route('matrix', 'features/desk-write/matrix-page.tsx'),
      route('team', 'features/desk/team/page.tsx', { id: 'merchant-team' }),
      route('history', 'features/desk/history.tsx', { id: 'merchant-history' }),
      route('*', 'shell/not-found.tsx', { id: 'merchant-not-found' }),
    ]),
  ]),
];
