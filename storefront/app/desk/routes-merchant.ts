import { index, layout, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** The merchant's desk, `/{locale}/merchant/…`; each area adds the lines of its pages. */
export const merchantRoutes: RouteConfigEntry[] = [
  route('api/merchant/*', 'desk/api.ts', { id: 'merchant-api' }),
  route(':locale/merchant', 'desk/frame.tsx', { id: 'merchant-frame' }, [
    layout('desk/page-errors.tsx', { id: 'merchant-pages' }, [
      index('features/desk/today.tsx', { id: 'merchant-today' }),
      route('team', 'features/desk/team/page.tsx', { id: 'merchant-team' }),
      route('history', 'features/desk/history.tsx', { id: 'merchant-history' }),
      route('*', 'shell/not-found.tsx', { id: 'merchant-not-found' }),
    ]),
  ]),
];
