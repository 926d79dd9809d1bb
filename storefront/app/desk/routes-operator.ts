import { index, layout, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** The pavilion's desk, `/{locale}/operator/…`; each area adds the lines of its pages. */
export const operatorRoutes: RouteConfigEntry[] = [
  // Two fixed steps, or a page of the desk with 'api' for its language would be the better match.
  route('api/desk/operator/*', 'desk/api.ts', { id: 'operator-api' }),
  route(':locale/operator', 'desk/frame.tsx', { id: 'operator-frame' }, [
    layout('desk/page-errors.tsx', { id: 'operator-pages' }, [
      index('features/desk/today.tsx', { id: 'operator-today' }),
      route('page', 'features/desk-pavilion/page/page.tsx'),
      route('page/preview', 'features/desk-pavilion/page/preview.tsx'),
      route('page/versions', 'features/desk-pavilion/page/versions.tsx'),
      route('featured', 'features/desk-pavilion/featured/page.tsx'),
      route('bases', 'features/desk-pavilion/bases/list.tsx'),
      route('bases/:id', 'features/desk-pavilion/bases/base.tsx'),
      route('opening', 'features/desk-pavilion/opening/page.tsx'),
      route('reviews', 'features/desk-review/reviews/list-page.tsx'),
      route('reviews/:id', 'features/desk-review/reviews/page.tsx'),
      route('admissions', 'features/desk-review/admissions/list-page.tsx'),
      route('admissions/rules', 'features/desk-review/admissions/rules-page.tsx'),
      route('admissions/:id', 'features/desk-review/admissions/page.tsx'),
      route('figures', 'features/desk-figures/page.tsx'),
      route('team', 'features/desk/team/page.tsx', { id: 'operator-team' }),
      route('history', 'features/desk/history.tsx', { id: 'operator-history' }),
      route('*', 'shell/not-found.tsx', { id: 'operator-not-found' }),
    ]),
  ]),
];
